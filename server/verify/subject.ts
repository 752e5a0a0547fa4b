import type { Credential } from '@touchstone/shared/credential'
import type { Finding } from '@touchstone/shared/finding'
import type { Issuer } from '@touchstone/shared/issuer'
import type { Report } from '@touchstone/shared/report'
import type { Fetch } from '../fetch/outcome.ts'
import type { Doc } from '../formats/doc.ts'
import type { Format } from '../formats/format.ts'
import type { Recognise } from '../trust/recognise.ts'
import type { Vouch } from '../trust/seals.ts'
import type { ChainReaders } from './chains/chain-reader.ts'
import type { Hosting } from './hosting.ts'
import type { Known } from './known.ts'
import type { Contexts } from './proofs/contexts.ts'
import type { Proved } from './proofs/proved.ts'
import type { Schemas } from './schemas/compile.ts'

/** One credential, gathered: what every check judges. */
export interface Subject {
  doc: Doc
  format: Format
  credential: Credential
  /** Each proof, tried; empty for a hosted credential. */
  proofs: Proved[]
  /** For each of `proofs`, whether its key is the issuer's. */
  bindings: Finding[]
  /** What the host of an Open Badges 2 assertion served; null for every other format. */
  hosting: Hosting | null
  issuer: Issuer
}

/** What a verification is made with: everything that is not in the document. */
export interface Ask {
  fetch: Fetch
  now: Date
  known: Known
  recognise: Recognise
  contexts: Contexts
  /** Answers for the certificates of seals; without it no seal is vouched for. */
  vouch?: Vouch | undefined
  /** Reads the anchors of Merkle proofs, by chain; one without a reader stays unread. */
  chains?: ChainReaders | undefined
  /** The JSON Schemas that the operator has loaded. */
  schemas?: Schemas | undefined
  /** The holder's name as the award's own page shows it, for a record that hides it. */
  holder?: string | null
  /** Judges a credential inside this one, or a newer copy of it; null at the greatest depth. */
  judge?: ((doc: Doc, ask: Ask) => Promise<Report>) | null
  /** How many credentials this one lies in. */
  depth?: number
  /** How many more credentials may be judged for this one source, those inside others included. */
  budget?: { left: number }
  /** False while a newer copy is judged: it is not asked for a still newer one. */
  refresh?: boolean
  /** The subject of the record around it. */
  outerSubject?: string | null
}

/** One question to a credential: a plain object in a file of its name, one line in `index.ts`. */
export interface Check {
  id: string
  run: (subject: Subject, ask: Ask) => Finding[] | Promise<Finding[]>
}
