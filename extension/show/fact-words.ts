import type { Finding } from '@touchstone/shared/finding'
import { showMinute } from './dates.ts'

/** What a fact is called for a reader; one without a name here keeps its own. */
const names: Record<string, string> = {
  at: 'as of',
  because: 'reason given',
  crit: 'extensions',
  detail: 'in detail',
  differs: 'differs in',
  from: 'known from',
  id: 'identifier',
  index: 'place in the list',
  listId: 'list',
  listIssuer: 'issuer of the list',
  method: 'key',
  owner: 'owner of the key',
  presented: 'this one is from',
  problem: 'what is wrong',
  record: 'the record’s holder',
  selfName: 'calls itself',
  served: 'the other is from',
  suite: 'signature method',
  to: 'moved to',
  typ: 'token type',
  url: 'address',
  validFrom: 'from',
  validUntil: 'until',
}

const plain = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)

/** The facts behind a finding as a person reads them: named, and without what only the machine needs. */
export function factsInWords(facts: Finding['facts']): [name: string, value: string][] {
  return Object.entries(facts).flatMap(([key, value]): [string, string][] => {
    if (value === null || value === '') return []
    // The place of a proof among several; a token has one.
    if (key === 'proof') return typeof value === 'number' && value > 0 ? [['proof', `number ${value + 1}`]] : []
    const name = Object.hasOwn(names, key) ? (names[key] ?? key) : key
    return [[name, key === 'at' && typeof value === 'string' ? showMinute(value) : plain(value)]]
  })
}
