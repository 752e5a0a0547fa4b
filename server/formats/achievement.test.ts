import { expect, test } from 'vitest'
import { resultsOf } from './achievement.ts'

const described = (id: string, resultType: string) => ({ id, type: ['ResultDescription'], resultType })
const subject = (descriptions: object[]) => ({
  achievement: { resultDescription: descriptions },
  result: [
    { resultDescription: 'urn:r:1', value: 'B' },
    { resultDescription: 'urn:r:3', value: 7 },
  ],
})
const kinds = (descriptions: object[]) =>
  resultsOf(subject(descriptions) as Parameters<typeof resultsOf>[0]).map(({ type, value }) => [value, type])

test('a result has the type of its description, whatever the order of the descriptions', () => {
  const all = [described('urn:r:1', 'LetterGrade'), described('urn:r:2', 'Percent')]
  for (const order of [all, [...all].reverse()])
    expect(kinds(order)).toEqual(
      expect.arrayContaining([
        ['B', 'LetterGrade'],
        ['7', null],
      ]),
    )
})

test('of two descriptions of one id the same one counts in either order', () => {
  const all = [described('urn:r:1', 'Percent'), described('urn:r:1', 'LetterGrade')]
  expect(kinds(all)).toEqual(kinds([...all].reverse()))
})
