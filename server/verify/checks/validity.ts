import type { Finding } from '@touchstone/shared/finding'
import { readInstant } from '../../formats/instant.ts'
import { fail, pass, unknown } from '../finding-of.ts'
import type { Check } from '../subject.ts'

/** Clocks differ. */
const toleranceMs = 5 * 60_000

/** Is it in force now? The later of several starts and the earlier of several ends count. */
export const validity: Check = {
  id: 'validity',
  run: ({ doc, format, credential }, { now }) => {
    const { from, until } = format.dates(doc)
    const unreadable = [...from, ...until].filter((date) => readInstant(date) === null)
    if (unreadable.length > 0) {
      return [unknown('validity.unreadable-date', { date: JSON.stringify(unreadable[0]).slice(0, 100) })]
    }
    const { validFrom, validUntil } = credential
    const facts = { validFrom, validUntil }
    const found: Finding[] = []
    if (validFrom && validUntil && Date.parse(validUntil) < Date.parse(validFrom)) {
      found.push(fail('validity.end-before-start', facts))
    }
    if (validUntil && Date.parse(validUntil) + toleranceMs <= now.getTime()) found.push(fail('validity.expired', facts))
    else if (validFrom && Date.parse(validFrom) - toleranceMs > now.getTime())
      found.push(fail('validity.not-yet', facts))
    if (found.length > 0) return found
    return [pass(validUntil ? 'validity.in-date' : 'validity.no-end', facts)]
  },
}
