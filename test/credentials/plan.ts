import type { Known } from '@touchstone/server/verify/known'
import type { SigningKey } from './signing/key.ts'

export type JsonObject = { [name: string]: unknown }

/** The contents of a credential, before any format. */
export interface Facts {
  id: string
  issuer: { id: string; name: string }
  holder: string
  /** The holder's address, to be hashed; null where the credential has none. */
  email: string | null
  validFrom: string
  validUntil: string | null
  status: JsonObject[]
  contexts: string[]
  extra: JsonObject
}

/** One status list as it is served. */
export interface ListPlan {
  set: number[]
  by: 'issuer' | 'other'
  /** The id inside the document, where it is not the one asked for. */
  id: string | null
  validUntil: string | null
  answer: 'served' | 'missing' | 'broken' | 'slow' | 'html' | 'unsigned' | 'changed'
}

/** One cell of the corpus: everything that a format needs to make the document, and the web around it. */
export interface Plan {
  facts: Facts
  signer: { key: SigningKey; method: string }
  proof: 'good' | 'removed' | 'unknown-suite' | 'second-bad' | 'second-unknown' | 'hmac'
  /** Further members of a token's header, and of its payload. */
  header: JsonObject
  claims: JsonObject
  /** Done to the credential after it was signed. */
  change: ((credential: JsonObject) => JsonObject) | null
  /** Done to the finished text, JSON or token. */
  rewrite: ((text: string) => string) | null
  /** How an image carries the text. */
  baking: 'plain' | 'compressed' | 'twice'
  lists: { revocation: ListPlan; suspension: ListPlan }
  known: Known
}

export const now = new Date('2026-11-23T12:00:00Z')
export const holder = 'Noor Haddad'
export const holderEmail = 'noor.haddad@post.example'
export const issuerHost = 'issuer.example'
export const otherHost = 'other.example'
export const issuerId = `did:web:${issuerHost}`
export const otherId = `did:web:${otherHost}`
export const listUrl = (purpose: string, host = issuerHost) => `https://${host}/status/${purpose}`
