import { z } from 'zod'
import { parseRecord } from './parse-record.ts'
import type { Recorded, RecordReader } from './reader.ts'
import { recorded } from './recorded.ts'

const Certification = z.object({
  name: z.string().min(1),
  certificationNumber: z.string().nullish(),
  status: z.string().nullish(),
  dateEarned: z.string(),
  expiration: z.string().nullish(),
})

/** Undocumented; seen in public code 2026-07. `contactEmail`, `mcid` and the learner's modules are not read. */
const Transcript = z.object({
  userName: z.string().nullish(),
  certificationData: z
    .object({
      legalName: z.string().nullish(),
      activeCertifications: z.array(Certification).max(500).nullish(),
      historicalCertifications: z.array(Certification).max(500).nullish(),
    })
    .nullish(),
  appliedSkillsData: z
    .object({
      appliedSkillsCredentials: z
        .array(z.object({ title: z.string().min(1), credentialId: z.string().min(1), awardedOn: z.string() }))
        .max(500)
        .nullish(),
    })
    .nullish(),
})

const issuer = { id: 'https://learn.microsoft.com', name: 'Microsoft Learn', url: 'https://learn.microsoft.com' }

/** A Microsoft Learn transcript: all certifications and applied skills of one person, in one record. */
export const mslearn: RecordReader = {
  id: 'mslearn',
  version: 1,
  basis: 'record',
  accept: 'json',
  read: (text, link) => {
    if (link.kind !== 'index') return { kind: 'absent' }
    const parsed = parseRecord(text, Transcript)
    if (!parsed.ok) return { kind: 'changed', detail: parsed.detail }
    const { userName, certificationData: held, appliedSkillsData: skills } = parsed.value
    if (held === undefined && skills === undefined && userName === undefined)
      return { kind: 'changed', detail: 'document' }
    const base = { host: 'mslearn', basis: 'record' as const, issuer, holder: held?.legalName || null }
    const past = new Set(held?.historicalCertifications)
    const certifications = [...(held?.activeCertifications ?? []), ...past].map((one) =>
      recorded({
        ...base,
        id: `${link.canonical}#${one.certificationNumber || encodeURIComponent(one.name)}`,
        title: one.name,
        type: 'Certification',
        issued: one.dateEarned,
        expires: one.expiration ?? null,
        revoked: /revoked/i.test(one.status ?? ''),
        expired: past.has(one) || !/^active$/i.test(one.status ?? 'active'),
      }),
    )
    const applied = (skills?.appliedSkillsCredentials ?? []).map((one) =>
      recorded({ ...base, id: `${link.canonical}#${one.credentialId}`, title: one.title, issued: one.awardedOn }),
    )
    const awards = [...certifications, ...applied]
    if (awards.includes(null)) return { kind: 'changed', detail: 'date' }
    return awards.length > 0 ? { kind: 'awards', awards: awards as Recorded[] } : { kind: 'absent' }
  },
}
