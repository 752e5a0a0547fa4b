import { z } from 'zod'
import { Line, maxUrl, Prose } from './text.ts'

export const IssuerAnswer = z.enum(['recognised', 'unrecognised', 'refused'])
export type IssuerAnswer = z.infer<typeof IssuerAnswer>

/** Whose list says something of an issuer. */
export const ListKind = z.enum(['ledger', 'shipped', 'registry'])
export type ListKind = z.infer<typeof ListKind>

/** What one list says of this very issuer, whether or not it decided the answer. */
export const Opinion = z.strictObject({
  by: ListKind,
  /** The list's own name. */
  list: Line,
  answer: z.enum(['recognised', 'review', 'refused']),
  name: Line,
  /** Who runs the list; for the ledger the member who answers for this entry. */
  governance: Line.nullable(),
  /** When the list was made, as it says. */
  date: Line.nullable(),
  reason: Prose.nullable(),
  /** Until when it holds. */
  expires: Line.nullable(),
  /** True for the one that gave the answer: the ledger beats the registries, visibly. */
  decides: z.boolean(),
})
export type Opinion = z.infer<typeof Opinion>

/** A name or a domain that may be taken for another one. Shown, never a verdict and never a score. */
export const LookAlike = z.strictObject({
  what: z.enum(['name', 'domain']),
  /** `same-letters`: the same to the eye; `near`: one letter apart; `inside`: a known domain within another's address;
   * `mixed-scripts`, `hidden-letters`, `punycode`: written so that it may deceive. */
  kind: z.enum(['same-letters', 'near', 'inside', 'mixed-scripts', 'hidden-letters', 'punycode']),
  /** As it is, with hidden letters taken out. */
  shown: Line,
  /** The known one that it may be taken for. */
  of: Line.nullable(),
})
export type LookAlike = z.infer<typeof LookAlike>

/** Who issued, who really signed, and what registries and the employer's ledger say of that exact id. */
export const Issuer = z.strictObject({
  /** The exact issuer id; trust attaches to nothing else. Null where the document names none. */
  id: z.string().max(maxUrl).nullable(),
  /** The name that a registry, the shipped list or the ledger gives. */
  name: Line.nullable(),
  /** What the issuer calls itself: shown as such, never trusted. */
  selfName: Line.nullable(),
  answer: IssuerAnswer,
  /** Who gave the answer. */
  by: z.enum([...ListKind.options, 'nobody']),
  /** The I of the score (`server/score/factors`), 0 to 1, as an interval; a point where it is known. */
  trust: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]),
  /** The controlling organisation, an opaque key for "keep the best per organisation". */
  organisation: Line,
  /** Who stands behind the id: its domain, by a key or a page of its own; a platform, for its customer; a key that names
   * nobody; or the seal of an organisation that a trusted list stands for. */
  signer: z
    .strictObject({ kind: z.enum(['domain', 'platform', 'seal', 'key', 'unknown']), name: Line.nullable() })
    .optional(),
  /** All that is said of it, the deciding one first. */
  opinions: z.array(Opinion).max(50).optional(),
  /** Never for an issuer that is recognised. */
  lookAlikes: z.array(LookAlike).max(20).optional(),
})
export type Issuer = z.infer<typeof Issuer>
