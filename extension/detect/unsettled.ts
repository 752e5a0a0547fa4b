import type { Reading } from '@touchstone/shared/reading'

/** The Reading of a page that had not come to rest: never `full`. */
export function unsettled(reading: Reading): Reading {
  if (reading.completeness.state !== 'full') return reading
  const shown = reading.links.length + reading.claims.length
  return { ...reading, completeness: { state: 'partial', shown, total: null, more: null, because: 'unsettled' } }
}
