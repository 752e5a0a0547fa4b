import type { Credential } from '@touchstone/shared/credential'
import type { z } from 'zod'
import type { Doc } from './doc.ts'
import type { Json } from './json.ts'

/** One credential format: a plain object in a file of its name, one line in `index.ts`. */
export interface Format {
  id: string
  /** What secures it; chooses how `verify/` proves it. `proof`: embedded, or the token around it. */
  securing: 'proof' | 'hosted' | 'ob2-jws' | 'sd-jwt' | 'merkle-2017' | 'jades'
  /** By content, never by a file's name. */
  recognise: (doc: Doc) => boolean
  /** Never fails: what is missing is null, what is too long is cut. */
  parse: (doc: Doc) => Credential
  /** The properties that its specification requires, in `doc.json`. */
  schema: z.ZodType
  /** The dates that bound it, as written: the earlier end and the later start win. */
  dates: (doc: Doc) => { from: Json[]; until: Json[] }
}
