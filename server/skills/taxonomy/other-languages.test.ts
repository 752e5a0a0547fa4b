import { expect, test } from 'vitest'
import { installedLexicon } from '../installed.ts'
import { createLinker } from '../linker.ts'

const link = createLinker(installedLexicon())

test.each([
  ['Zertifikat Wundexperte ICW', 'Wound care'],
  ['Fachkraft für Arbeitssicherheit', 'Occupational safety and health'],
  ['Diplôme de sauveteur secouriste du travail (SST)', 'First aid'],
  ['Certificado de manipulador de alimentos', 'Food hygiene certificate'],
  ['Curso de carretillero', 'Forklift operation'],
  ['Corso di primo soccorso aziendale', 'First aid'],
  ['EHBO-diploma', 'First aid'],
  ['Kurs pierwszej pomocy', 'First aid'],
  ['Truckförarutbildning A+B', 'Forklift operation'],
  ['Curso NR-35 Trabalho em Altura', 'Working at height'],
  ['Sprachkurs Italienisch A2', 'Italian'],
])('a credential named %s is linked to %s alone', (title, label) => {
  const accepted = link(title, 10).filter(({ band }) => band === 'accept')
  expect(accepted.map(({ skill }) => skill.label)).toEqual([label])
})

test.each(['Cucina francese di base', 'Franska köket', 'Diritto tedesco comparato', 'Kuchnia francuska'])(
  '%s is no language course',
  (title) => {
    expect(link(title, 10).filter(({ band }) => band === 'accept')).toEqual([])
  },
)
