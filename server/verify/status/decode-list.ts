import { Buffer } from 'node:buffer'
import { promisify } from 'node:util'
import { unzip } from 'node:zlib'

const unzipAsync = promisify(unzip)
/** 32 million entries; a list that inflates beyond is a bomb. */
const maxBytes = 4_000_000

/** The bits of a list: gzip, or zlib of a Token Status List, in base64url, with or without the multibase prefix `u`. Null:
 * not one, or too large. */
export async function decodeList(encoded: string | null): Promise<Uint8Array | null> {
  if (encoded === null) return null
  const bare = encoded.startsWith('u') ? encoded.slice(1) : encoded
  try {
    return await unzipAsync(Buffer.from(bare, 'base64url'), { maxOutputLength: maxBytes })
  } catch {
    return null
  }
}

/** Bit i is in byte i >> 3, the most significant first. Null: beyond the end. */
export function bitAt(bits: Uint8Array, index: number): 0 | 1 | null {
  const byte = bits[Math.floor(index / 8)]
  if (byte === undefined) return null
  return (byte >> (7 - (index % 8))) & 1 ? 1 : 0
}
