import { unwrap } from '@touchstone/shared/hosts/unwrap'
import type { CandidateFile, Reading } from '@touchstone/shared/reading'
import { clip } from './text.ts'
import { webUrl } from './web-url.ts'

/** Largest file that is taken, in bytes. */
export const largestFile = 5_000_000
const mostFiles = 10

/** A file as the browser hands it over. */
export interface Dropped {
  name: string
  bytes: Uint8Array
}

/** Why a file or a pasted text was not taken. */
export type Refused = 'too-large' | 'too-many' | 'empty' | 'not-a-credential'

const signatures: readonly [string, (bytes: Uint8Array) => boolean][] = [
  ['image/png', (bytes) => startsWith(bytes, '\u0089PNG')],
  ['application/pdf', (bytes) => startsWith(bytes, '%PDF-')],
  ['image/jpeg', (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8],
  [
    'image/svg+xml',
    (bytes) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(head(bytes)),
  ],
  ['application/json', (bytes) => /^\s*[[{]/.test(head(bytes))],
  ['application/jwt', (bytes) => /^\s*eyJ[\w-]+\.[\w-]+\.[\w~.-]*/.test(head(bytes))],
]

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Array.from(text, (character) => character.charCodeAt(0)).every((code, at) => bytes[at] === code)
}

function head(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 2000)).replace(/^\uFEFF/, '')
}

/** The media type that the bytes show, whatever the name says; null where a credential cannot be in it. */
function mediaTypeOf(bytes: Uint8Array): string | null {
  return signatures.find(([, matches]) => matches(bytes))?.[0] ?? null
}

/** A dropped file as it goes into a Reading. What is in it is the server's to parse. */
export function candidateFile(dropped: Dropped): CandidateFile | { refused: Refused } {
  if (dropped.bytes.length === 0) return { refused: 'empty' }
  if (dropped.bytes.length > largestFile) return { refused: 'too-large' }
  const mediaType = mediaTypeOf(dropped.bytes)
  if (!mediaType) return { refused: 'not-a-credential' }
  return { name: clip(dropped.name) || 'file', mediaType, base64: base64Of(dropped.bytes) }
}

function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  }
  return btoa(binary)
}

/** What a pasted text is: an address, or a credential as JSON or JWT. */
export function pasted(text: string): { url: string } | CandidateFile | { refused: Refused } {
  const direct = /\s/.test(text.trim()) ? null : webUrl(text, undefined)
  const url = direct && unwrap(direct)
  if (url) return { url: url.href }
  const bytes = new TextEncoder().encode(text.trim())
  return candidateFile({ name: 'pasted', bytes })
}

/** The Reading with one more address, file or refusal in it; the Reading that is given stays as it was. */
export function withGiven(reading: Reading, given: { url: string } | CandidateFile): Reading | { refused: Refused } {
  if ('url' in given) {
    if (reading.links.some((link) => link.url === given.url)) return reading
    if (reading.links.length >= 200) return { refused: 'too-many' }
    return { ...reading, links: [...reading.links, { url: given.url, from: 'typed', claim: null }] }
  }
  if (reading.files.some((file) => file.base64 === given.base64)) return reading
  if (reading.files.length >= mostFiles) return { refused: 'too-many' }
  return { ...reading, files: [...reading.files, given] }
}
