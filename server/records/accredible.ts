import type { Link } from '@touchstone/shared/hosts/host'
import { z } from 'zod'
import { parseRecord } from './parse-record.ts'
import type { RecordReader } from './reader.ts'
import { recorded } from './recorded.ts'

/** Seen in public code 2026-09; the recipient's (masked) e-mail and the images are not in it on purpose. */
const Record = z.object({
  data: z.object({
    id: z.union([z.number(), z.string()]).nullish(),
    uuid: z.string(),
    name: z.string().min(1),
    description: z.string().nullish(),
    issued_on: z.string().nullish(),
    expired_on: z.string().nullish(),
    expired: z.boolean().nullish(),
    revoked_at: z.union([z.string(), z.number(), z.boolean()]).nullish(),
    private: z.boolean().nullish(),
    /** False: a draft, which nobody was given. */
    approve: z.boolean().nullish(),
    url: z.string().nullish(),
    recipient: z.object({ name: z.string().nullish() }).nullish(),
    issuer: z.object({ name: z.string(), url: z.string().nullish() }),
    // Beside the point: of another shape they are left out.
    learning_outcomes: z
      .array(z.union([z.string(), z.object({ name: z.string() })]))
      .nullish()
      .catch(null),
    group: z.object({ course_link: z.string().nullish() }).nullish().catch(null),
  }),
})

/** Accredible and its white-label domains. The issuer is known by the host of its address, never by its name. */
export const accredible: RecordReader = {
  id: 'accredible',
  version: 1,
  basis: 'record',
  accept: 'json',
  read: (text, link) => {
    const parsed = parseRecord(text, Record)
    if (!parsed.ok) return { kind: 'changed', detail: parsed.detail }
    const { data } = parsed.value
    const same = data.uuid.toLowerCase() === link.id || String(data.id) === link.id
    if (!same) return { kind: 'changed', detail: 'another id' }
    if (data.private === true || data.approve === false) return { kind: 'private' }
    // Without an address it is nobody whom a list could name.
    const issuer = typeof data.issuer.url === 'string' ? webAddress(data.issuer.url) : undefined
    if (issuer === null) return { kind: 'changed', detail: 'issuer.url' }
    if (link.loose && !isHome(link, issuer, data.url)) return { kind: 'absent' }
    const award = recorded({
      host: 'accredible',
      platform: 'Accredible',
      basis: 'record',
      id: link.canonical,
      issuer: { id: issuer ? `https://${issuer.host}` : null, name: data.issuer.name, url: issuer?.href ?? null },
      holder: data.recipient?.name || null,
      title: data.name,
      description: data.description ?? null,
      criteria: data.group?.course_link ?? null,
      skills: (data.learning_outcomes ?? []).map((one) => (typeof one === 'string' ? one : one.name)),
      issued: data.issued_on ?? null,
      expires: data.expired_on ?? null,
      revoked: Boolean(data.revoked_at),
      expired: data.expired === true,
    })
    return award ? { kind: 'awards', awards: [award] } : { kind: 'changed', detail: 'date' }
  },
}

/** Customers' domains share one shape with others': the record itself must name the page's site, or what that is part of. */
function isHome(link: Link, issuer: URL | undefined, page: string | null | undefined): boolean {
  const { hostname } = new URL(link.canonical)
  const home = issuer?.hostname.replace(/^www\./, '') ?? ''
  return hostname === webAddress(page ?? '')?.hostname || (home !== '' && `.${hostname}`.endsWith(`.${home}`))
}

/** Issuers write their address with and without its scheme. */
function webAddress(text: string): URL | null {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`)
  const isNamed = url !== null && /^https?:$/.test(url.protocol) && /\.[a-z][a-z0-9-]+$/.test(url.hostname)
  return isNamed && url.username === '' && url.password === '' ? url : null
}
