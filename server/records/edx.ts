import type { Link } from '@touchstone/shared/hosts/host'
import { monthDate } from './month-date.ts'
import { readPage } from './read-page.ts'
import type { RecordAnswer, RecordReader } from './reader.ts'
import { recorded } from './recorded.ts'
import { schemaOrgPage } from './schema-org.ts'

const issuer = { id: 'https://www.edx.org', name: 'edX' }
const plain = schemaOrgPage('edx', issuer)

/** edX: certificates of courses (seen 2026-09) and of programs (the template of Open edX credentials, seen 2026-11). */
export const edx: RecordReader = {
  id: 'edx',
  version: 2,
  basis: 'page',
  accept: 'html',
  read: (html, link) => {
    const said = readAccomplishment(html, link, issuer)
    return said.kind === 'absent' ? plain.read(html, link) : said
  },
}

const marks = [
  'accomplishment-recipient',
  'accomplishment-course-name',
  'accomplishment-program-name',
  'wrapper-accomplishment-title',
  'accomplishment-stamp-date',
  'accomplishment-stamp-validity',
  'accomplishment-stamp-effort',
  'accomplishment-date',
  'accomplishment-id',
  'emphasized',
]

/** The certificate templates of Open edX, which other sites use too. */
export function readAccomplishment(html: string, link: Link, issuer: { id: string; name: string }): RecordAnswer {
  const page = readPage(html, marks)
  const all = (...names: string[]) =>
    page.elements.filter(({ classes }) => names.some((name) => classes.includes(name)))
  const holder = all('accomplishment-recipient')[0]?.text
  const course = all('accomplishment-course-name', 'accomplishment-program-name')[0]?.text
  if (!holder && !course) return { kind: 'absent' }
  if (!holder || !course) return { kind: 'changed', detail: holder ? 'course' : 'holder' }
  const printed = all('accomplishment-stamp-validity', 'accomplishment-id').some(
    ({ text }) => link.id !== null && text.toLowerCase().includes(link.id),
  )
  const linked = page.hrefs.some((href) => pathOf(href) === pathOf(link.canonical))
  if (!printed && !linked) return { kind: 'changed', detail: 'another id' }
  const [, org] = /^(\S+) \S+ Certificate \| edX$/.exec(page.title) ?? []
  const dates = all('accomplishment-stamp-date', 'accomplishment-date', 'emphasized').map(({ text }) => text)
  const award = recorded({
    host: link.host ?? 'edx',
    basis: 'page',
    id: link.canonical,
    issuer: { id: issuer.id, name: org ? `${org} on ${issuer.name}` : issuer.name, url: issuer.id },
    holder,
    title: course,
    // "verified", "professional", "audit" or "honor".
    type:
      all('wrapper-accomplishment-title')[0]?.classes.find(
        (one) => /^[a-z-]+$/.test(one) && !one.startsWith('wrapper'),
      ) ?? null,
    workload: /\d+ hours?\b/.exec(all('accomplishment-stamp-effort')[0]?.text ?? '')?.[0] ?? null,
    issued: dates.flatMap((text) => monthDate(text) ?? [])[0] ?? null,
  })
  return award ? { kind: 'awards', awards: [award] } : { kind: 'changed', detail: 'date' }
}

/** Of a whole address, or one from the root on: `#` and its like name no page. */
const pathOf = (href: string) =>
  URL.parse(href, href.startsWith('/') ? 'https://page.example' : undefined)?.pathname.replace(/\/$/, '')
