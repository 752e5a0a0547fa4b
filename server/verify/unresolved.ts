import type { Finding } from '@touchstone/shared/finding'
import type { Resolved } from './dids/resolve.ts'
import { unknown } from './finding-of.ts'

const reasons = {
  moved: 'binding.moved-elsewhere',
  unsupported: 'binding.method-not-supported',
  unavailable: 'binding.issuer-unavailable',
  'id-differs': 'binding.issuer-unavailable',
} as const

/** What it means for a binding that the issuer's own document could not be had. */
export function unresolved(
  { outcome, detail }: Exclude<Resolved, { outcome: 'resolved' }>,
  facts: Finding['facts'],
): Finding {
  return unknown(reasons[outcome], { ...facts, detail })
}
