import type { Link } from '@touchstone/shared/hosts/host'
import { monthDate } from './month-date.ts'
import { type Page, readPage } from './read-page.ts'
import type { RecordAnswer, Recorded, RecordReader } from './reader.ts'
import { recorded } from './recorded.ts'
import { schemaOrgPage } from './schema-org.ts'

const issuer = { id: 'https://www.skills.google', name: 'Google Skills' }
const plain = schemaOrgPage('google-skills', issuer)

/** Google Skills: a server-rendered profile, seen in public code 2025-07 and 2026-06, that lists each badge. */
export const googleSkills: RecordReader = {
  id: 'google-skills',
  version: 1,
  basis: 'page',
  accept: 'html',
  read: (html, link) => {
    const page = readPage(html, ['profile-badge', 'ql-display-small', 'ql-title-medium', 'ql-body-medium'])
    const holder = page.elements.find(({ classes }) => classes.includes('ql-display-small'))?.text
    const badges = page.elements.filter(({ classes }) => classes.includes('profile-badge'))
    if (!holder) return badges.length > 0 ? { kind: 'changed', detail: 'holder' } : plain.read(html, link)
    return awardsOf(page, holder, link)
  },
}

function awardsOf(page: Page, holder: string, link: Link): RecordAnswer {
  const [profile = '', wanted] = (link.id ?? '').split('/')
  const awards: Recorded[] = []
  for (const [index, badge] of page.elements.entries()) {
    if (!badge.classes.includes('profile-badge')) continue
    const path = badge.hrefs.map((href) => URL.parse(href, 'https://www.skills.google')?.pathname).find(Boolean)
    const id = new RegExp(`^/public_profiles/${profile}/badges/(\\d+)$`).exec(path ?? '')?.[1]
    const [name, date] = page.elements.slice(index + 1, index + 3).map(({ text }) => text)
    const issued = monthDate(/^Earned .+/.exec(date ?? '')?.[0] ?? '')
    if (id === undefined || !name || issued === null) return { kind: 'changed', detail: 'badge' }
    if (wanted !== undefined && wanted !== id) continue
    const award = recorded({
      host: 'google-skills',
      basis: 'page',
      id: `https://www.skills.google/public_profiles/${profile}/badges/${id}`,
      issuer: { ...issuer, url: issuer.id },
      holder,
      title: name,
      // A skill badge takes a challenge; any other says completion.
      type: /\bskill badge\b/i.test(name) ? null : 'CertificateOfCompletion',
      issued,
    })
    if (award) awards.push(award)
  }
  return awards.length > 0 ? { kind: 'awards', awards } : { kind: 'absent' }
}
