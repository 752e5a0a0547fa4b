import type { Found } from '../../messages.ts'
import { readPage } from './read-page.ts'

/** What a tab's page shows, counted; null where it cannot be said whose it is. */
export async function countOn(tabId: number): Promise<Found | null> {
  const reading = await readPage(tabId)
  if (!reading || reading.completeness.state === 'unreadable') return null
  const { links, completeness } = reading
  return { found: links.length, total: completeness.state === 'partial' ? completeness.total : null }
}
