import type { ReaderTrouble, SwitchedOff } from '@touchstone/shared/reader'
import type { Reading } from '@touchstone/shared/reading'
import { isOversize } from './oversize.ts'
import { siteOf } from './read-page.ts'
import { readersVersion } from './readers-version.ts'

/** Tests the anchors that an adapter leans on; null when it may go on as it does. */
export function healthOf(
  page: Document,
  url: URL,
  reading: Reading,
  off: readonly SwitchedOff[] = [],
): ReaderTrouble | null {
  const site = siteOf(page, url, off)
  // A page too large to be read was not read by its anchors, and looking for them would hold it up.
  const tested = isOversize(page) ? [] : site.anchors
  const missing = tested.filter((anchor) => !isFound(() => anchor.found(page, url))).map((anchor) => anchor.id)
  const { completeness } = reading
  const failed = completeness.state === 'unreadable' ? `${completeness.section}.${completeness.strategy}` : null
  if (missing.length === 0 && (failed === null || site.anchors.length === 0)) return null
  return { site: site.id, version: readersVersion, missing, failed }
}

function isFound(test: () => boolean): boolean {
  try {
    return test()
  } catch {
    return false
  }
}
