/** What a container holds: a text (JSON, a token or a URL), a file in it, or the reason why a part was not read. */
export type Contained =
  | { kind: 'text'; text: string }
  | { kind: 'file'; bytes: Uint8Array }
  | { kind: 'problem'; reason: 'too-large' | 'not-a-credential' }

/** A file that carries credentials: a plain object in a file of its name, one line in `index.ts`. */
export interface Container {
  id: string
  /** By the first bytes, never by a file's name. */
  recognise: (bytes: Uint8Array) => boolean
  /** Never throws; bounded in time and memory. */
  open: (bytes: Uint8Array) => Promise<Contained[]>
}
