import { exampleCredential } from '@touchstone/server/score/example.fixture'
import type { Credential, Result } from '@touchstone/shared/credential'
import type { Skill } from '@touchstone/shared/role'
import { expect, test } from 'vitest'
import { link } from './link.ts'

const skill = (label: string, ...aliases: string[]): Skill => ({ id: `words:${label.toLowerCase()}`, label, aliases })
const empty = { name: null, description: null, criteria: { id: null, narrative: null }, alignments: [], tags: [] }
const alignment = (name: string | null, url: string | null = null) => ({
  name,
  url,
  framework: null,
  code: null,
  type: null,
})
const described = (description: string) => exampleCredential({ ...empty, description })
const finds = (label: string, text: string) => link(described(text), [skill(label)]).length === 1

test.each([
  ['Java', 'SQL and Java', true],
  ['Java', 'JavaScript', false],
  ['JavaScript', 'Java and HTML', false],
  ['Tform', 'a platform for all', false],
  ['form', 'a platform for all', false],
  ['C++', 'Modern C++ for games', true],
  ['C++', 'C and C#', false],
  ['C#', 'C# 12 in depth', true],
  ['C', 'C# 12 in depth', false],
  ['C', 'Embedded C programming', true],
  ['C', 'Vitamin C deficiency', false],
  ['R', 'Statistics with Python, R', true],
  ['R', 'Section R of the form', false],
  ['.NET', 'Building services on .NET', true],
  ['.NET', 'ASP.NET basics', true],
  ['.NET', 'see www.example.net for more', false],
  ['.NET', 'see https://crochet.net', false],
  ['Go', 'Ready to go live', false],
  ['Go', 'Services in Go', true],
  ['Node.js', 'Servers with Node.js.', true],
  ['problem solving', 'Problem-solving at work', true],
  ['CI/CD', 'ci cd pipelines', true],
  ['Café management', 'CAFE MANAGEMENT', true],
  ['nurse leadership', "The nurse's leadership", true],
  ['Excel', 'people who excel', false],
])('%s in "%s": %s', (label, text, expected) => {
  expect(finds(label, text)).toBe(expected)
})

test('an alias names the skill, and the words are those of the credential', () => {
  const credential = exampleCredential({ ...empty, name: 'K8s in practice' })
  expect(link(credential, [skill('Kubernetes', 'k8s')])).toEqual([
    {
      skill: 'words:kubernetes',
      where: 'name',
      words: 'K8s',
      stage: 'named',
      confidence: 0.9,
      closeness: 1,
      technology: false,
    },
  ])
})

test('the URI of an alignment comes first, whatever it is called', () => {
  const uri = 'http://data.europa.eu/esco/skill/19a8293b-8e95-4de3-983f-77484079c389'
  const credential = exampleCredential({
    ...empty,
    alignments: [alignment('Objektorientierung', uri.replace('http', 'https'))],
  })
  expect(link(credential, [{ id: uri, label: 'Java', aliases: [] }])).toEqual([
    {
      skill: uri,
      where: 'alignment',
      words: 'Objektorientierung',
      stage: 'uri',
      confidence: 1,
      closeness: 1,
      technology: true,
    },
  ])
})

test('the place that binds most is taken', () => {
  const credential = exampleCredential({
    ...empty,
    name: 'Welding',
    tags: ['welding'],
    description: 'All about welding',
    criteria: { id: null, narrative: 'Shows welding on three joints' },
  })
  expect(link(credential, [skill('Welding')])[0]?.where).toBe('criteria')
  expect(
    link({ ...credential, achievement: { ...credential.achievement, criteria: { id: null, narrative: null } } }, [
      skill('Welding'),
    ])[0]?.where,
  ).toBe('name')
})

const result = (status: string, ...names: string[]): Result => ({
  type: null,
  value: null,
  status,
  level: null,
  alignments: names.map((name) => alignment(name)),
})
const withResults = (...results: Result[]): Credential => ({ ...exampleCredential(), results })

test.each(['Failed', 'InProgress', 'Enrolled', 'Withdrew'])('a result that is %s never counts', (status) => {
  expect(link(withResults(result(status)), [skill('Welding')])).toEqual([])
  expect(link(withResults(result(status, 'Welding')), [skill('Welding')])).toEqual([])
  expect(link(withResults(result(status, 'Brazing')), [skill('Welding')])).toHaveLength(1)
})

test('a failed skill is no evidence of a broader one either', () => {
  const programming = { id: 'urn:touchstone:skill:programming', label: 'Programming', aliases: [] }
  const credential = { ...exampleCredential(empty), results: [result('Failed', 'Python'), result('Completed')] }
  expect(link(credential, [programming])).toEqual([])
})

test('a credential that names nothing, and a role that asks nothing', () => {
  expect(link(exampleCredential(empty), [skill('Welding')])).toEqual([])
  expect(link(exampleCredential(), [])).toEqual([])
  expect(link(exampleCredential(), [skill('')])).toEqual([])
})

test('a skill near it in the taxonomy counts less', () => {
  const asked = { id: 'urn:touchstone:skill:programming', label: 'Programming', aliases: [] }
  const credential = exampleCredential({ ...empty, alignments: [alignment('Python')] })
  expect(link(credential, [asked])).toMatchObject([{ closeness: 0.9, words: 'Python', where: 'alignment' }])
  const esco = 'http://data.europa.eu/esco/skill/21d2f96d-35f7-4e3f-9745-c533d2dd6e97'
  const same = exampleCredential({ ...empty, alignments: [alignment('Programmierung', esco)] })
  expect(link(same, [asked])).toMatchObject([{ closeness: 1, stage: 'uri' }])
})
