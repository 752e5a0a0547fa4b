import { expect, test } from 'vitest'
import { requirementName } from './requirement-name.ts'

test.each([
  ['Sound knowledge of French cuisine', 'French cuisine'],
  ["Two years' experience in residential childcare within the last five years.", 'residential childcare'],
  ['Almeno due anni di esperienza in ambito ortopedico', 'ambito ortopedico'],
  ['Experiencia mínima de 3 años en obra nueva', 'obra nueva'],
  ['Minst två års erfarenhet av geriatrik', 'geriatrik'],
  ['La connaissance de la pédagogie Steiner est un atout', 'pédagogie Steiner'],
  ['Kennis van Parnassys is meegenomen.', 'Parnassys'],
  ['Familiarity with Proclaim or another case management system is needed.', 'Proclaim'],
  ['First aid certificate', 'First aid certificate'],
  ['Basic Safety Training', 'Basic Safety Training'],
  ['Working at heights', 'Working at heights'],
  [
    'Tarjeta Profesional de la Construcción, expedida por la Fundación',
    'Tarjeta Profesional de la Construcción, expedida por la Fundación',
  ],
  ['The contract is for twelve months.', null],
  ['At least 3 years', null],
  ['Two years in a similar role', null],
  ['You are committed to safeguarding', null],
  ['use assessment data to track pupil progress', null],
])('%s is called %s', (sentence, name) => {
  expect(requirementName(sentence)).toBe(name)
})
