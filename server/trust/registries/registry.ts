import type { IssuerList } from '../issuer-list.ts'

/** Reads one kind of registry file: a plain object in a file of its name, one line in `index.ts`. */
export interface RegistryReader {
  id: string
  /** The list that a file of this kind holds; null for a file of another kind. Throws for one of this kind that is broken. */
  read: (file: { name: string; bytes: Uint8Array }) => IssuerList | null
}

/** More than any registry has: a file beyond it is no registry. */
export const mostEntries = 100_000

/** The file's JSON; undefined where it is none. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
