import { own, text, texts } from '../formats/json.ts'
import { embeddedStates } from './embedded-state.ts'
import { instantOf } from './instant-of.ts'
import { readPage } from './read-page.ts'
import type { RecordReader } from './reader.ts'
import { recorded } from './recorded.ts'
import { schemaOrgPage } from './schema-org.ts'

const issuer = { id: 'https://www.hackerrank.com', name: 'HackerRank' }
const plain = schemaOrgPage('hackerrank', issuer, () => 'Assessment')

/** HackerRank: an unproctored test; the page's initial data, percent-encoded JSON, seen in public code 2026-10. */
export const hackerrank: RecordReader = {
  id: 'hackerrank',
  version: 2,
  basis: 'page',
  accept: 'html',
  read: (html, link) => {
    const certificates = embeddedStates(readPage(html).scripts)
      .map((state) => own(own(own(state, 'community'), 'skillsVerification'), 'certificates'))
      .find((each) => each !== undefined)
    if (certificates === undefined) return plain.read(html, link)
    const record = own(certificates, link.id ?? '')
    // Somebody has tried, or is trying: no award.
    if (record === undefined || own(record, 'status') !== 'test_passed') return { kind: 'absent' }
    const holder = text(own(record, 'hacker_name'))
    const title = texts(own(record, 'certificates')).join(', ')
    if (holder === null || title === '') return { kind: 'changed', detail: holder === null ? 'holder' : 'title' }
    const completed = own(record, 'completed_at')
    const award = recorded({
      host: 'hackerrank',
      basis: 'page',
      id: link.canonical,
      issuer,
      holder,
      title,
      type: 'Assessment',
      issued: typeof completed === 'number' ? instantOf(completed) : text(completed),
    })
    return award ? { kind: 'awards', awards: [award] } : { kind: 'changed', detail: 'date' }
  },
}
