import type { Completeness, Reading, Strategy } from '@touchstone/shared/reading'
import { loadsMore } from './loads-more.ts'

/** The Reading of a page that shows one person's credentials and nothing else: without any it has not been read. */
export function asWallet(page: Document, reading: Reading, section: string, strategy: Strategy): Reading {
  const shown = reading.links.length
  if (shown === 0) return { ...reading, completeness: { state: 'unreadable', section, strategy } }
  const total = loadsMore(page.body)
  if (total === undefined || reading.completeness.state !== 'full') return reading
  const completeness: Completeness = { state: 'partial', shown, total, more: null, because: 'truncated' }
  return { ...reading, completeness }
}
