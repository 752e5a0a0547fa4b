import type { Completeness, PartialReason, Reading } from '@touchstone/shared/reading'
import { emailsAround } from './emails.ts'
import { headingsOf, headsActivity, headsOthers } from './headings.ts'
import { makeReading } from './make-reading.ts'
import { pagePart } from './page-part.ts'
import { readAny } from './read-any.ts'
import { shownName } from './shown-name.ts'
import type { ReadContext, Site } from './site.ts'
import { vendorPeople } from './vendor-people.ts'

/** What is known of a vendor: its URL says that the page is one person's, and whose. */
export interface Vendor {
  id: string
  kind: Site['kind']
  /** The vendor's id of the person that the URL leads to; null for every other page. */
  personIn: (url: URL) => string | null
  /** An applicant tracking system: it shows the organization's own record of the person, with the e-mail. */
  isAts: boolean
  /** The kind of key that the id is, where other pages have it too; the vendor's own otherwise. */
  keyOf?: string
  /** Selects what shows a person's name. */
  nameAt?: string
}

/** The site adapter of a vendor whose pages are known by their URL: name by the title and its heading, links, files. */
export function vendorSite(vendor: Vendor): Site {
  const site: Site = {
    id: vendor.id,
    kind: vendor.kind,
    matches: (url) => vendor.personIn(url) !== null,
    read: (page, url, context) => read(vendor, page, url, context),
    anchors: [{ id: 'name', found: (page, url) => nameOn(vendor, page, url).name !== null }],
  }
  return site
}

function nameOn(vendor: Vendor, page: Document, url: URL) {
  const people = vendorPeople(page, url, vendor.personIn)
  return { people, ...shownName(page, vendor, people.isListed) }
}

function read(vendor: Vendor, page: Document, url: URL, context: ReadContext): Reading {
  const { people, name, element, disagree } = nameOn(vendor, page, url)
  const key = `${vendor.keyOf ?? vendor.id}:${vendor.personIn(url)}`
  if (disagree) {
    const completeness: Completeness = { state: 'unreadable', section: 'person', strategy: 'title-and-name' }
    return makeReading(vendor, url, context, { key, completeness })
  }
  // Without the name's own element, any heading of the page's own matter tells the page from a person's block.
  const own = headingsOf(page).filter((one) => !headsOthers(one.text) && !headsActivity(one.text))
  const anchors = element ? [element] : []
  const isStranger = people.strangers(element ? anchors : own.map((one) => one.element))
  const { walk } = pagePart(page, url, { anchors, isAts: true })
  const reading = readAny(vendor, page, url, context, {
    name,
    key,
    profile: vendor.isAts || vendor.kind === 'untested' ? null : `${url.origin}${url.pathname}`,
    emails: vendor.isAts && element ? emailsAround(element, (one) => isStranger(one) || walk.isOutside(one)) : [],
    isCandidatePage: vendor.isAts,
    isOutside: isStranger,
    anchors,
  })
  const shown = reading.links.length + reading.claims.length
  const partial = (because: PartialReason): Reading => {
    return { ...reading, completeness: { state: 'partial', shown, total: null, more: null, because } }
  }
  if (!name && shown === 0) {
    return { ...reading, completeness: { state: 'unreadable', section: 'person', strategy: 'no-name' } }
  }
  if (reading.completeness.state !== 'full') return reading
  return vendor.kind === 'untested' ? partial('untested-page') : name ? reading : partial('no-name')
}
