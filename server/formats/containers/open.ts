import { Buffer } from 'node:buffer'
import type { Doc } from '../doc.ts'
import { looksLikeJws, readJws } from '../jws.ts'
import { limits, readJson } from '../read-json.ts'
import { looksLikeSdJwt, readSdJwt } from '../sd-jwt-disclosures.ts'
import type { Contained } from './container.ts'
import { containers } from './index.ts'
import { unwrap } from './unwrap.ts'

/** What was found in a file: a document, a URL to follow, or the reason why it could not be read. */
export type Opened =
  | { kind: 'document'; doc: Doc }
  | { kind: 'url'; url: string }
  | { kind: 'problem'; reason: 'too-large' | 'too-deep' | 'not-a-credential'; detail: string }

/** Opens a file by its content: each container is asked in turn, then JSON, then a compact JWS. Never throws.
 * `inside`: the file stood in another one. */
export async function open(bytes: Uint8Array, inside = false): Promise<Opened[]> {
  const container = containers.find((one) => one.recognise(bytes))
  if (!container) return unwrap(openText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)), openWritten)
  const contents = await container.open(bytes)
  if (contents.length === 0) return [problem('not-a-credential', `a ${container.id} without a credential`)]
  const opened = await Promise.all(contents.map((item) => openContained(item, container.id, inside)))
  return opened.flat()
}

/** A file inside a file is opened; one inside that is not. */
async function openContained(item: Contained, id: string, inside: boolean): Promise<Opened[]> {
  if (item.kind === 'text') return unwrap(openWritten(item.text), openWritten)
  if (item.kind === 'problem') return [problem(item.reason, id)]
  return inside ? [problem('not-a-credential', 'a file in a file in a file')] : open(item.bytes, true)
}

function openText(bytes: Buffer): Opened {
  if (bytes.byteLength > limits.bytes) return problem('too-large', `${bytes.byteLength} bytes`)
  return openWritten(bytes.toString('utf8'))
}

/** Opens what a text says: JSON, a compact JWS, or a URL. */
export function openWritten(written: string): Opened {
  const text = bare(written)
  if (text.length > limits.bytes) return problem('too-large', `${text.length} characters`)
  if (text.startsWith('{')) {
    const json = readJson(text)
    return json.ok ? { kind: 'document', doc: { text, json: json.value, jws: null } } : unreadable(json.reason)
  }
  // Several credentials in one file are read as a presentation of them.
  if (text.startsWith('[')) return openWritten(`{"type":["VerifiablePresentation"],"verifiableCredential":${text}}`)
  const isToken = looksLikeJws(text)
  if (isToken || looksLikeSdJwt(text)) {
    const token = isToken ? readJws(text) : readSdJwt(text)
    return token.ok ? { kind: 'document', doc: token.doc } : unreadable(token.reason)
  }
  if (/^https?:\/\/\S+$/i.test(text) && text.length <= 4096) return { kind: 'url', url: text }
  return problem('not-a-credential', text.startsWith('<') ? 'HTML or XML' : 'neither JSON nor a token')
}

/** Without what was put around it: a byte order mark, the quotes of a JSON text, the even lines of a mail. */
function bare(written: string): string {
  const text = written.replace(/^\uFEFF/, '').trim()
  if (/^"[\w~.-]+"$/.test(text)) return text.slice(1, -1)
  // Only a token broken evenly is joined: what follows one on a line of its own is no part of its signature.
  const [first = '', ...more] = /^ey[\w~.\s-]+$/.test(text) ? text.split(/\r?\n/) : []
  const even = more.every(
    ({ length }, at) => length === first.length || (at === more.length - 1 && length < first.length),
  )
  return more.length > 0 && even && first.length <= 120 ? [first, ...more].join('') : text
}

function unreadable(reason: 'too-large' | 'too-deep' | 'not-json' | 'not-an-object'): Opened {
  if (reason === 'too-large' || reason === 'too-deep') return problem(reason, '')
  return problem('not-a-credential', reason)
}

function problem(reason: 'too-large' | 'too-deep' | 'not-a-credential', detail: string): Opened {
  return { kind: 'problem', reason, detail }
}
