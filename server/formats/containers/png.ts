import { Buffer } from 'node:buffer'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { Contained, Container } from './container.ts'
import { readPicture } from './picture.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const keywords = new Set(['openbadgecredential', 'openbadges'])
const maxText = 1_000_000
const maxChunks = 2000
const inflateAsync = promisify(inflate)

/** A baked PNG: Open Badges 3 in iTXt `openbadgecredential`, Open Badges 2 in iTXt or tEXt `openbadges`. One without a
 * badge is searched for a QR code. */
export const png: Container = {
  id: 'png',
  recognise: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(8, bytes.byteLength)).equals(signature),
  open: async (bytes) => {
    const found: Contained[] = []
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (const chunk of textChunks(file)) {
      if (found.length < 10) found.push(await textOf(chunk.type, chunk.data))
    }
    return found.length > 0 ? distinct(found) : readPicture(bytes, sizeOf(file))
  },
}

/** Width and height from IHDR, the first chunk. */
function sizeOf(file: Buffer): { width: number; height: number } | null {
  if (file.length < 24 || file.toString('latin1', 12, 16) !== 'IHDR') return null
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
}

/** The chunks with a badge keyword; lengths are checked against the file before anything is read. */
function* textChunks(file: Buffer): Generator<{ type: string; data: Buffer }> {
  let at = signature.length
  for (let count = 0; count < maxChunks && at + 12 <= file.length; count++) {
    const length = file.readUInt32BE(at)
    const type = file.toString('latin1', at + 4, at + 8)
    if (at + 12 + length > file.length) return
    const data = file.subarray(at + 8, at + 8 + length)
    const end = data.indexOf(0)
    if ((type === 'iTXt' || type === 'tEXt') && keywords.has(data.toString('latin1', 0, Math.max(end, 0)))) {
      yield { type, data: data.subarray(end + 1) }
    }
    if (type === 'IEND') return
    at += 12 + length
  }
}

async function textOf(type: string, data: Buffer): Promise<Contained> {
  if (data.length > maxText) return { kind: 'problem', reason: 'too-large' }
  if (type === 'tEXt') return { kind: 'text', text: data.toString('latin1') }
  const compressed = data[0] === 1
  const language = data.indexOf(0, 2)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (translated < 0) return { kind: 'problem', reason: 'not-a-credential' }
  const body = data.subarray(translated + 1)
  if (!compressed) return { kind: 'text', text: body.toString('utf8') }
  try {
    return { kind: 'text', text: (await inflateAsync(body, { maxOutputLength: maxText })).toString('utf8') }
  } catch (error) {
    const large = error instanceof RangeError
    return { kind: 'problem', reason: large ? 'too-large' : 'not-a-credential' }
  }
}

/** A badge that is baked twice in the same words is one badge. */
function distinct(found: Contained[]): Contained[] {
  const seen = new Set<string>()
  return found.filter((item) => {
    const key = item.kind === 'text' ? item.text.trim() : item.kind
    return !seen.has(key) && seen.add(key)
  })
}
