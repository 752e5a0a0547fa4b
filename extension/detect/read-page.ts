import type { SwitchedOff } from '@touchstone/shared/reader'
import type { Completeness, Reading } from '@touchstone/shared/reading'
import { claimedLinks } from './claimed-links.ts'
import { makeReading } from './make-reading.ts'
import { isOversize } from './oversize.ts'
import { readersVersion } from './readers-version.ts'
import type { ReadContext, Site } from './site.ts'
import { generic } from './sites/generic.ts'
import { sites } from './sites/index.ts'

/** The adapter that reads this page; the generic reader stands in for one that is switched off. */
export function siteOf(page: Document, url: URL, off: readonly SwitchedOff[] = []): Site {
  const isOff = (site: Site) => off.some((one) => one.site === site.id && one.version >= readersVersion)
  return sites.find((site) => site.matches(url, page) && !isOff(site)) ?? generic
}

/** Reads a page: the one entrance to everything in this folder. Pure; never throws for any page. */
export function readPage(page: Document, url: URL, context: ReadContext, off: readonly SwitchedOff[] = []): Reading {
  const site = siteOf(page, url, off)
  return isOversize(page) ? readOversize(site, page, url, context) : site.read(page, url, context)
}

/** Where a page is one person's among others, nothing can be attributed without reading all of it. */
function readOversize(site: Site, page: Document, url: URL, context: ReadContext): Reading {
  if (site.id !== generic.id) {
    const completeness: Completeness = { state: 'unreadable', section: 'page', strategy: 'too-large' }
    return makeReading(site, url, context, { completeness })
  }
  const links = claimedLinks(page, { base: url })
  const shown = Math.min(links.links.length, 200)
  const completeness: Completeness = { state: 'partial', shown, total: null, more: null, because: 'too-large' }
  return makeReading(site, url, context, { links, completeness })
}
