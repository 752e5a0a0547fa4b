import type { KnownEmail } from '@touchstone/shared/reading'

/** What the organization knows of the person: never taken from the credential or from a link. */
export interface Known {
  emails: KnownEmail[]
  names: string[]
}
