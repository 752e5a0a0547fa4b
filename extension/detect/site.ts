import type { Reading } from '@touchstone/shared/reading'

/** What a reader may know beside the page: the clock, and the tab that the page stands in (null for a file). */
export interface ReadContext {
  now: Date
  origin: Reading['origin']
}

/** One thing of a page that a reader leans on. When it is gone the site has changed its pages: reader health says so. */
export interface Anchor {
  id: string
  found(page: Document, url: URL): boolean
}

/** A site adapter: a plain object in `sites/`, one line in `sites/index.ts`, and a saved page with its Reading. */
export interface Site {
  id: string
  /** `generic` readers know the vendor and the candidate by the URL only. `untested` ones never saw a saved page. */
  kind: 'adapter' | 'generic' | 'untested'
  /** By its address; by the page where many sites share a layout. */
  matches(url: URL, page: Document): boolean
  /** Pure: no clock, no network, no browser API, no change of the page. Never throws for any page. */
  read(page: Document, url: URL, context: ReadContext): Reading
  anchors: Anchor[]
}
