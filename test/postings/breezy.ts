import { list, type Recorded } from './recorded.ts'

export const breezy: Recorded = {
  board: 'breezy',
  page: 'https://blue-kite.breezy.hr/p/abc123def456-content-marketer',
  asks: 'https://blue-kite.breezy.hr/p/abc123def456-content-marketer',
  type: 'text/html',
  body: `<html lang="en"><head><title>Content Marketer</title><script type="application/ld+json">
/* posting */ {"@context":"http://schema.org","@type":"JobPosting","title":"Content Marketer","description":"<h3>You have</h3>${list(
    'Content marketing',
    'Search engine optimisation',
    'Copywriting',
    'Google Analytics',
  )}"}</script></head><body><div id="app"></div></body></html>`,
  title: 'Content Marketer',
  licences: [],
  musts: [
    ['content marketing'],
    ['search engine optimisation', 'search engine optimization', 'SEO'],
    ['copywriting'],
    ['Google Analytics', 'web analytics'],
  ],
  nices: [],
}
