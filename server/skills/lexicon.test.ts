import { expect, test } from 'vitest'
import { importedSkill } from './import/framework.ts'
import { createLexicon } from './lexicon.ts'

const esco = importedSkill({
  uri: 'http://data.europa.eu/esco/skill/1',
  label: 'weld',
  aliases: ['join metal'],
  source: 'esco',
})
const own = importedSkill({
  uri: 'urn:touchstone:skill:welding',
  label: 'Welding',
  aliases: ['Join metal', 'welder'],
  same: ['https://data.europa.eu/esco/skill/1/'],
  broader: ['urn:touchstone:skill:metalwork'],
  kind: 'knowledge',
  source: 'touchstone',
})
const other = importedSkill({ uri: 'urn:own:skill:bells', label: 'Bell founding', source: 'ours.csv' })

test('skills that share a URI become one, with the names, relations and sources of both', () => {
  const { skills, byUri } = createLexicon([esco, other, own])
  expect(skills.map(({ label, source }) => [label, source])).toEqual([
    ['weld', 'esco + touchstone'],
    ['Bell founding', 'ours.csv'],
  ])
  expect(skills[0]).toMatchObject({ kind: 'knowledge', broader: ['urn:touchstone:skill:metalwork'] })
  expect(skills[0]?.forms.map(({ text }) => text)).toEqual(['weld', 'join metal', 'Welding', 'welder'])
  expect(byUri.get('urn:touchstone:skill:welding')).toBe(skills[0])
  expect(byUri.get('data.europa.eu/esco/skill/1')).toBe(skills[0])
})

test('its version is that of its content', () => {
  expect(createLexicon([esco, other]).version).toBe(createLexicon([esco, other]).version)
  expect(createLexicon([esco]).version).not.toBe(createLexicon([esco, other]).version)
})
