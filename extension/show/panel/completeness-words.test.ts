import { type Completeness, PartialReason, Strategy } from '@touchstone/shared/reading'
import { expect, test } from 'vitest'
import { completenessWords } from './completeness-words.ts'

const every: Completeness[] = [
  ...PartialReason.options.map((because) => ({ state: 'partial' as const, shown: 2, total: 31, more: null, because })),
  ...Strategy.options.map((strategy) => ({ state: 'unreadable' as const, section: 'badges', strategy })),
]

test.each(every)('what was not seen is told in whole sentences: %o', (completeness) => {
  const told = completenessWords(completeness)
  for (const text of [told?.sentence, told?.next]) expect(text).toMatch(/^[A-Z0-9].*\.$/)
})

test('all of a page needs no word', () => {
  expect(completenessWords({ state: 'full' })).toBeNull()
})
