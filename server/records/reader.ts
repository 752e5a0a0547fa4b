import type { Credential } from '@touchstone/shared/credential'
import type { Link } from '@touchstone/shared/hosts/host'

/** One award as its host's own record or page says it. */
export interface Recorded {
  credential: Credential
  revoked: boolean
  /** The host calls it expired, whatever the dates say. */
  expired: boolean
  /** The platform, where its customer states the issuer's id: nothing there was said by that id's own domain. */
  platform?: string | undefined
}

export type RecordAnswer =
  /** The answer is itself a credential of a known format, by the address that it calls its own: the formats read it. */
  | { kind: 'document'; id: string }
  | { kind: 'awards'; awards: Recorded[] }
  /** A list of awards with records of their own; `total` may be more than are listed, and `next` where they go on. */
  | { kind: 'index'; links: string[]; total: number; next: string | null }
  /** The host answers, and its answer says nothing about this award. */
  | { kind: 'absent' }
  | { kind: 'private' }
  /** Another shape than this version of the reader knows. */
  | { kind: 'changed'; detail: string }

/** What one host's record says: a plain object in a file of the host's name, one line in `index.ts`. */
export interface RecordReader {
  /** The host's id in `shared/hosts`. */
  id: string
  version: number
  /** Whose word it is: a record of the platform, or a page that was read. */
  basis: 'record' | 'page'
  accept: 'json' | 'html'
  /** Pure: from the text of the link's first document to what it says. */
  read: (text: string, link: Link) => RecordAnswer
  /** Where the record hides its holder: the name in the link's last document, the award's own page or the person's record. */
  holder?: (text: string, link: Link) => string | null
}
