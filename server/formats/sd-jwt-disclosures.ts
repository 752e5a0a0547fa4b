import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Doc } from './doc.ts'
import { isObject, type Json, type JsonObject, list, own, text } from './json.ts'
import { looksLikeJws, readJws } from './jws.ts'
import type { ReadJson } from './read-json.ts'

/** What is wrong with the disclosures of an SD-JWT; null: every one is referenced exactly once. */
export interface Disclosed {
  problem:
    | 'repeated-digest'
    | 'unreferenced-disclosure'
    | 'malformed-disclosure'
    | 'unknown-hash'
    | 'always-visible'
    | null
  /** A key-binding token follows; it is not asked for and not read. */
  keyBinding: boolean
  /** Something of the outermost claims was not disclosed, or is a decoy: from outside the two look alike. */
  keptBack: boolean
}

/** Claims that must stand in the signed part itself (SD-JWT VC, section 3.2.2.2). */
const visible = new Set(['iss', 'exp', 'nbf', 'cnf', 'vct', 'status', 'vct#integrity'])
const hashes = new Map([
  ['sha-256', 'sha256'],
  ['sha-384', 'sha384'],
  ['sha-512', 'sha512'],
])
const most = 500

export function looksLikeSdJwt(text: string): boolean {
  const [token = '', ...rest] = parts(text)
  return rest.length > 0 && looksLikeJws(token) && rest.every((part) => /^[\w.-]*$/.test(part))
}

/** Of a token of too many disclosures one more than is read. */
const parts = (text: string): string[] => text.split('~', most + 2)

interface Disclosure {
  name: string | null
  value: Json
  used: boolean
}

/** Decodes an SD-JWT: the claims of its payload with the disclosed ones put in their places. */
export function readSdJwt(written: string): { ok: true; doc: Doc } | Exclude<ReadJson, { ok: true }> {
  const [token = '', ...rest] = parts(written)
  const base = readJws(token)
  if (!base.ok) return base
  const jws = base.doc.jws
  if (!jws || rest.length > most) return { ok: false, reason: 'too-large' }
  const state: Disclosed = { problem: null, keyBinding: rest.at(-1) !== '', keptBack: false }
  const hash = hashes.get(text(own(jws.payload, '_sd_alg')) ?? 'sha-256')
  const disclosures = new Map<string, Disclosure>()
  if (!hash) state.problem = 'unknown-hash'
  else for (const part of rest.slice(0, -1)) addDisclosure(part, hash, disclosures, state)
  const seen = new Set<string>()
  const claims = unfold(jws.payload, disclosures, seen, state, 0)
  if ([...disclosures.values()].some(({ used }) => !used)) state.problem ??= 'unreferenced-disclosure'
  const json = isObject(claims) ? claims : {}
  return { ok: true, doc: { text: written, json, jws: { ...jws, token }, disclosed: state } }
}

function addDisclosure(part: string, hash: string, into: Map<string, Disclosure>, state: Disclosed): void {
  const parsed = parse(part)
  if (!parsed) {
    state.problem ??= 'malformed-disclosure'
    return
  }
  const digest = createHash(hash).update(part).digest('base64url')
  if (into.has(digest)) state.problem ??= 'repeated-digest'
  into.set(digest, parsed)
}

function parse(part: string): Disclosure | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    if (!Array.isArray(value)) return null
    if (value.length === 2) return { name: null, value: value[1] as Json, used: false }
    const [, name, inner] = value as [unknown, unknown, Json]
    return value.length === 3 && typeof name === 'string' && name !== '_sd' && name !== '...'
      ? { name, value: inner, used: false }
      : null
  } catch {
    return null
  }
}

function unfold(value: Json, all: Map<string, Disclosure>, seen: Set<string>, state: Disclosed, depth: number): Json {
  if (depth > 50) return null
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const digest = own(item, '...')
      if (typeof digest !== 'string') return [unfold(item, all, seen, state, depth + 1)]
      const found = take(digest, all, seen, state)
      if (found?.name != null) state.problem ??= 'malformed-disclosure'
      return found ? [unfold(found.value, all, seen, state, depth + 1)] : []
    })
  }
  if (!isObject(value)) return value
  const plain: JsonObject = {}
  for (const [name, inner] of Object.entries(value)) {
    if (name !== '_sd' && name !== '_sd_alg') plain[name] = unfold(inner, all, seen, state, depth + 1)
  }
  for (const digest of list(own(value, '_sd'))) {
    const found = typeof digest === 'string' ? take(digest, all, seen, state) : null
    if (depth === 0 && !found) state.keptBack = true
    if (found?.name === null) state.problem ??= 'malformed-disclosure'
    if (found?.name == null) continue
    if (Object.hasOwn(plain, found.name)) state.problem ??= 'repeated-digest'
    if (depth === 0 && visible.has(found.name)) state.problem ??= 'always-visible'
    plain[found.name] = unfold(found.value, all, seen, state, depth + 1)
  }
  return plain
}

function take(digest: string, all: Map<string, Disclosure>, seen: Set<string>, state: Disclosed): Disclosure | null {
  if (seen.has(digest)) state.problem ??= 'repeated-digest'
  seen.add(digest)
  const found = all.get(digest)
  if (found) found.used = true
  return found ?? null
}
