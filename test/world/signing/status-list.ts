import { gzipSync } from 'node:zlib'

/** A Bitstring Status List of the least size that the specification allows, as `encodedList`. */
export function encodedList(set: readonly number[], bits = 131_072): string {
  const bytes = new Uint8Array(bits / 8)
  for (const index of set) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (0x80 >> (index & 7))
  return `u${gzipSync(bytes).toString('base64url')}`
}
