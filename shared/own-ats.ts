import { hasOverlay } from './has-overlay.ts'
import { isLinkedIn } from './linked-in.ts'
import type { Site } from './site-mode.ts'

/** Whether an address is one of the organization's own ATS, whose e-mails are believed: a site with the full overlay.
 * LinkedIn is nobody's own, with or without an overlay. */
export function isOwnAts(address: string, sites: readonly Site[]): boolean {
  return hasOverlay(address, sites) && !isLinkedIn(URL.parse(address)?.hostname ?? '')
}
