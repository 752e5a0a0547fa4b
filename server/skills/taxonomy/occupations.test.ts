import { expect, test } from 'vitest'
import { loadOccupations, occupationColumns, parseOccupations } from './occupations.ts'
import { foldForm, loadTaxonomy } from './taxonomy.ts'

const header = occupationColumns.join('\t')
const occupations = loadOccupations()

test('a line becomes an occupation', () => {
  expect(parseOccupations(`${header}\nwelder\tWelder\tPipe welder | Fabricator\twelding | safety\t\n`)).toEqual([
    {
      id: 'welder',
      label: 'Welder',
      titles: ['Welder', 'Pipe welder', 'Fabricator'],
      skills: ['welding', 'safety'],
      esco: null,
    },
  ])
})

test('a bad line or header is a bug', () => {
  expect(() => parseOccupations('id\tlabel\n')).toThrow('header')
  expect(() => parseOccupations(`${header}\nwelder\tWelder\n`)).toThrow('Not an occupation: welder')
})

test('at least 150 occupations, read once, each of skills that exist', () => {
  expect(loadOccupations()).toBe(occupations)
  expect(occupations.length).toBeGreaterThanOrEqual(150)
  const { byId } = loadTaxonomy()
  expect(
    occupations.flatMap(({ id, skills }) => skills.filter((skill) => !byId.has(skill)).map((s) => [id, s])),
  ).toEqual([])
})

test('ids are slugs, and no id or title belongs to two', () => {
  const ids = occupations.map(({ id }) => id)
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  const titles = occupations.flatMap((occupation) => occupation.titles.map(foldForm))
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
})

test.each([
  ['registered-nurse', 'medication-administration'],
  ['welder', 'welding'],
  ['primary-school-teacher', 'classroom-management'],
])('a %s needs %s', (id, skill) => {
  expect(occupations.find((occupation) => occupation.id === id)?.skills).toContain(skill)
})
