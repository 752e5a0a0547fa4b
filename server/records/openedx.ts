import { readAccomplishment } from './edx.ts'
import { monthDate } from './month-date.ts'
import { readPage } from './read-page.ts'
import type { RecordReader } from './reader.ts'
import { recorded } from './recorded.ts'

/** MITx Online has a template of its own, seen 2026-09; any other Open edX site is taken to have edX's. */
export const openedx: RecordReader = {
  id: 'openedx',
  version: 1,
  basis: 'page',
  accept: 'html',
  read: (html, link) => {
    const site = new URL(link.canonical)
    if (link.loose) return readAccomplishment(html, link, { id: site.origin, name: site.host })
    const page = readPage(html, ['certify-name', 'certify-date', 'certificate'])
    const title = /^MITx Online \| Certificate for: (.+)$/.exec(page.title)?.[1]
    const holder = page.elements.find(({ classes }) => classes.includes('certify-name'))?.text
    if (!title && !holder) return { kind: 'absent' }
    if (!title || !holder) return { kind: 'changed', detail: title ? 'holder' : 'title' }
    const own = page.hrefs.some((href) => URL.parse(href)?.pathname.includes(`/${link.id}`))
    if (!own) return { kind: 'changed', detail: 'another id' }
    const issued = /Issued: ([A-Z][a-z]+\.? \d{1,2}, \d{4})/.exec(page.elements.map(({ text }) => text).join('\n'))?.[1]
    const award = recorded({
      host: 'openedx',
      basis: 'page',
      id: link.canonical,
      issuer: { id: 'https://mitxonline.mit.edu', name: 'MITx Online', url: 'https://mitxonline.mit.edu' },
      holder,
      title,
      issued: issued ? monthDate(issued) : null,
    })
    return award ? { kind: 'awards', awards: [award] } : { kind: 'changed', detail: 'date' }
  },
}
