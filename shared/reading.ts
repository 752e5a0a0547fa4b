import { z } from 'zod'
import { Instant, Line, maxUrl, WebUrl } from './text.ts'

/** What the page says of a credential. Kept apart from what the credential says: a claim is never a proof. */
export const Claim = z.strictObject({
  title: Line.nullable(),
  issuer: Line.nullable(),
  issued: Line.nullable(),
  expires: Line.nullable(),
  credentialId: Line.nullable(),
})
export type Claim = z.infer<typeof Claim>

/** A URL of the page that may lead to a credential: canonical, unwrapped, once per Reading. */
export const CandidateLink = z.strictObject({
  url: WebUrl,
  from: z.enum(['link', 'image', 'embed', 'json-ld', 'frame', 'object', 'typed']),
  claim: Claim.nullable(),
})
export type CandidateLink = z.infer<typeof CandidateLink>

/** A file that the recruiter dropped or pasted; `base64` is at most 5 MB decoded. */
export const CandidateFile = z.strictObject({
  name: Line,
  mediaType: Line,
  base64: z.base64().max(7_000_000),
})
export type CandidateFile = z.infer<typeof CandidateFile>

/** Why a page was read in part. */
export const PartialReason = z.enum([
  'entries-unsure',
  'hidden',
  'no-name',
  'section-not-seen',
  'several-people',
  'too-large',
  'too-many',
  'truncated',
  'unreadable-frame',
  'unsettled',
  'untested-page',
])
export type PartialReason = z.infer<typeof PartialReason>

/** What the reader looked for, in vain, where nothing of a page could be read or attributed. */
export const Strategy = z.enum([
  'cards',
  'entries',
  'links',
  'no-name',
  'no-text',
  'several-people',
  'title-and-name',
  'title-and-slug',
  'too-large',
  'too-many-people',
])
export type Strategy = z.infer<typeof Strategy>

/** How much of the page was seen. Never "no badges" from a page that has not rendered. */
export const Completeness = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('full') }),
  z.strictObject({
    state: z.literal('partial'),
    shown: z.int().nonnegative(),
    total: z.int().nonnegative().nullable(),
    /** Where the page itself shows the rest. */
    more: WebUrl.nullable(),
    because: PartialReason,
  }),
  z.strictObject({ state: z.literal('unreadable'), section: Line, strategy: Strategy }),
])
export type Completeness = z.infer<typeof Completeness>

/** An e-mail of the person. Only an ATS page of the organization or the recruiter can give one. */
export const KnownEmail = z.strictObject({
  address: z.string().max(320),
  from: z.enum(['ats', 'recruiter', 'record']),
})
export type KnownEmail = z.infer<typeof KnownEmail>

/** What a page showed of a person, at one moment, in one document. */
export const Reading = z.strictObject({
  person: z.strictObject({
    name: Line.nullable(),
    profile: WebUrl.nullable(),
    /** The site's own stable key of the person, such as `linkedin:ACoA...`; survives a change of the profile URL. */
    key: Line.nullable(),
  }),
  emails: z.array(KnownEmail).max(20),
  links: z.array(CandidateLink).max(200),
  files: z.array(CandidateFile).max(10),
  /** Credentials that the page names without a link. */
  claims: z.array(Claim).max(200),
  /** Skills that the page states. They score nothing. */
  skills: z.array(Line).max(500),
  /** The title of the requisition that an ATS page shows beside its candidate: it preselects the role. */
  requisition: Line.nullable().optional(),
  /** Other profiles of the same person: offered, never followed. */
  profiles: z.array(WebUrl).max(50),
  completeness: Completeness,
  /** The site adapter that read the page, and its version. */
  reader: z.strictObject({ site: Line, version: z.int().positive() }),
  source: z.string().max(maxUrl),
  seenAt: Instant,
  /** The browser's window, tab and document; null where a file was read. A pin uses the Reading, never the current tab. */
  origin: z.strictObject({ window: z.int(), tab: z.int(), document: Line.nullable() }).nullable(),
})
export type Reading = z.infer<typeof Reading>
