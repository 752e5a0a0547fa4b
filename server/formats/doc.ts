import type { JsonObject } from './json.ts'
import type { Jws } from './jws.ts'
import type { Disclosed } from './sd-jwt-disclosures.ts'

/** One document that may be a credential, whatever it was wrapped in. */
export interface Doc {
  /** As it was read: the hash of these characters is the report's id. */
  text: string
  /** The credential's JSON; for a JWT its payload in the shape of an embedded-proof credential. */
  json: JsonObject
  /** The token, where the document is one. */
  jws: Jws | null
  /** What the holder disclosed, where the token is an SD-JWT. */
  disclosed?: Disclosed
}
