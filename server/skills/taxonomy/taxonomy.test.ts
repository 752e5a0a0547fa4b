import { expect, test } from 'vitest'
import { columns, foldForm, kinds, loadTaxonomy, parseTaxonomy } from './taxonomy.ts'

const written = (...lines: string[]) => [columns.join('\t'), ...lines, ''].join('\n')
const file = (...lines: string[]) => [{ field: 'toys', text: written(...lines) }]
const taxonomy = loadTaxonomy()

test('a line becomes a skill', () => {
  const line = ['go', 'Go (language)', 'technology', '=Go | Golang', 'code | play', 'c', 'Gofmt | c', 'http://e/1']
  expect(parseTaxonomy(file(line.join('\t'))).skills).toEqual([
    {
      id: 'go',
      label: 'Go (language)',
      field: 'toys',
      kind: 'technology',
      forms: [
        { text: 'Go (language)', exact: false },
        { text: 'Go', exact: true },
        { text: 'Golang', exact: false },
      ],
      fewAliases: null,
      broader: ['code', 'play'],
      related: ['c'],
      tools: ['Gofmt', 'c'],
      esco: 'http://e/1',
    },
  ])
})

test('an exact alias that repeats the label makes the label exact', () => {
  const [react] = parseTaxonomy(file('react\tReact\ttechnology\t=React | ReactJS\t\t\t\t')).skills
  expect(react?.forms).toEqual([
    { text: 'React', exact: true },
    { text: 'ReactJS', exact: false },
  ])
})

test('a reason stands in for missing aliases', () => {
  const [thai] = parseTaxonomy(file('thai\tThai\tlanguage\t- no other word\t\t\t\t')).skills
  expect(thai).toMatchObject({ forms: [{ text: 'Thai', exact: false }], fewAliases: 'no other word' })
})

test('related is read both ways, and line ends of Windows are read', () => {
  const text = written('a\tA a\tknowledge\t\t\tb\t\t', 'b\tB b\tknowledge\t\t\t\t\t').replaceAll('\n', '\r\n')
  const read = parseTaxonomy([{ field: 'toys', text }])
  expect(read.byId.get('b')?.related).toEqual(['a'])
})

test('a line that is no skill, or another header, is a bug', () => {
  expect(() => parseTaxonomy(file('a\tA\tknowledge'))).toThrow('toys:2')
  expect(() => parseTaxonomy(file('a\tA\tmagic\t\t\t\t\t'))).toThrow('toys:2')
  expect(() => parseTaxonomy([{ field: 'toys', text: 'id\tlabel\n' }])).toThrow('header')
})

test('forms fold by case, accents, hyphens and ampersands, and C, C++ and C# stay apart', () => {
  expect(foldForm('  Café-Bar & Grill ')).toBe('cafe bar and grill')
  expect(new Set(['C', 'C++', 'C#', '.NET'].map(foldForm))).toEqual(new Set(['c', 'c++', 'c#', '.net']))
})

test('the curated taxonomy is read once and covers every field in depth', () => {
  expect(loadTaxonomy()).toBe(taxonomy)
  expect(taxonomy.skills.length).toBeGreaterThanOrEqual(3700)
  const fields = new Map<string, number>()
  for (const { field } of taxonomy.skills) fields.set(field, (fields.get(field) ?? 0) + 1)
  expect([...fields].filter(([, count]) => count < 35)).toEqual([])
  expect([...fields.keys()]).toEqual(
    `cloud data databases design devops education engineering finance green healthcare hospitality hr languages law
    logistics manufacturing marketing nursing office product programming public-service safety sales security software
    testing trades transversal`.split(/\s+/),
  )
  expect(new Set(taxonomy.skills.map(({ kind }) => kind))).toEqual(new Set(kinds))
})

test.each([
  ['typescript', 'javascript'],
  ['mig-welding', 'welding'],
  ['pressure-ulcer-prevention', 'wound-care'],
  ['swiss-german', 'german'],
  ['spring-boot', 'spring-framework'],
])('%s is narrower than %s', (narrow, wide) => {
  expect(taxonomy.byId.get(narrow)?.broader).toContain(wide)
})
