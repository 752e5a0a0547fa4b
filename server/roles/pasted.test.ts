import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameOfAny } from '@touchstone/shared/any-of'
import { expect, test } from 'vitest'
import { pasted } from '../../test/postings/pasted.ts'
import { pageText } from './page.ts'
import { propose } from './propose.ts'

const folder = join(import.meta.dirname, '../../test/postings/pasted')

test.each(pasted)('$file', ({ file, warnings, ...kinds }) => {
  const { role, warnings: found } = propose(pageText(readFileSync(join(folder, `${file}.txt`), 'utf8'), null), 'r')
  const labels = (kind: string) => role.requirements.filter((each) => each.kind === kind).map(nameOfAny)
  expect({ licence: labels('licence'), must: labels('must'), nice: labels('nice') }).toEqual(kinds)
  expect([...new Set(found.map(({ code }) => code))]).toEqual(warnings)
})

test.each([
  ['About the job\nHairdresser\nOur salon is growing.', 'Hairdresser'],
  ['Post: Graphic Designer\nGrade: G6', 'Graphic Designer'],
  [
    `Se busca cocinero para Valencia. ${'Imprescindible experiencia en arroces. '.repeat(4)}`,
    'Se busca cocinero para Valencia',
  ],
])('the title of %s', (text, title) => {
  expect(pageText(text, null).title).toBe(title)
})

test.each([
  'The contract is for twelve months.',
  'We serve over 40 countries.',
  'Relocation support is available.',
  'At least 3 years',
])('under a heading of requirements, "%s" asks for no skill', (line) => {
  expect(propose(pageText(`Clerk\n\nRequirements:\n- ${line}\n`, null), 'r').role.requirements).toEqual([])
})

test('a text says its title, place and contract at its head', () => {
  const { title, location, contract } = pageText('Job title: Welder\nLocation: Gdynia\nType: Full time\n\nTIG', null)
  expect({ title, location, contract }).toEqual({ title: 'Welder', location: 'Gdynia', contract: 'Full time' })
})
