import type { Credential } from '@touchstone/shared/credential'
import { id as cutId, line, prose, set } from '../formats/cut.ts'
import { readInstant } from '../formats/instant.ts'
import type { Recorded } from './reader.ts'

/** What a record or a page says of one award. Nothing else of it is kept: no e-mail, no birth date, no photo. */
export interface Said {
  /** The host's id in `shared/hosts`. */
  host: string
  basis: 'record' | 'page'
  platform?: string
  /** The award's canonical URL. */
  id: string
  issuer: { id: string | null; name: string | null; url?: string | null }
  holder: string | null
  title: string
  achievement?: string | null
  description?: string | null
  type?: string | null
  criteria?: string | null
  skills?: string[]
  /** Dates as written; a month's name or milliseconds were turned into ISO before. */
  issued: string | null
  expires?: string | null
  result?: string | null
  workload?: string | null
  revoked?: boolean
  expired?: boolean
}

/** One award in the normal form. Null where a date that it gives cannot be read: that is another shape. */
export function recorded(said: Said): Recorded | null {
  const issued = said.issued === null ? null : readInstant(said.issued)
  const expires = said.expires ? readInstant(said.expires) : null
  if ((said.issued !== null && !issued) || (said.expires && !expires)) return null
  const credential: Credential = {
    format: `${said.basis}:${said.host}`,
    id: cutId(said.id),
    types: [],
    issuer: { id: cutId(said.issuer.id), name: line(said.issuer.name), url: cutId(said.issuer.url ?? null) },
    recipient: { id: null, name: line(said.holder), identities: [] },
    achievement: {
      id: cutId(said.achievement ?? null),
      name: line(said.title),
      description: prose(said.description ?? null),
      type: line(said.type ?? null),
      criteria: { id: cutId(said.criteria ?? null), narrative: null },
      alignments: [],
      tags: set(
        (said.skills ?? []).map((skill) => skill.slice(0, 1000)),
        200,
      ),
    },
    results: said.result ? [{ type: null, value: line(said.result), status: null, level: null, alignments: [] }] : [],
    evidence: [],
    assessment: null,
    level: null,
    workload: line(said.workload ?? null),
    delivery: null,
    language: null,
    awardedAt: issued?.written.toISOString() ?? null,
    validFrom: issued?.earliest.toISOString() ?? null,
    validUntil: expires?.latest.toISOString() ?? null,
    proofs: [{ kind: said.basis, suite: null, verificationMethod: null, created: null }],
    status: [],
    endorsements: 0,
  }
  return { credential, revoked: said.revoked === true, expired: said.expired === true, platform: said.platform }
}
