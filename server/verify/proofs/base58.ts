import { Buffer } from 'node:buffer'

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const values = new Map(Array.from(alphabet, (letter, value) => [letter, value]))

/** Digits that a number holds exactly. */
const digits = 8

/** Decodes base58-btc. Null: another letter, or longer than any signature, key or Merkle proof. */
export function decodeBase58(text: string): Uint8Array | null {
  if (text.length > 4096) return null
  let whole = 0n
  for (let at = 0; at < text.length; at += digits) {
    const part = text.slice(at, at + digits)
    let number = 0
    for (const letter of part) number = number * 58 + (values.get(letter) ?? Number.NaN)
    if (Number.isNaN(number)) return null
    whole = whole * 58n ** BigInt(part.length) + BigInt(number)
  }
  const hex = whole === 0n ? '' : whole.toString(16)
  const zeros = /^1*/.exec(text)?.[0].length ?? 0
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')])
}

/** Decodes a multibase text: base58-btc (`z`) or base64url (`u`). */
export function decodeMultibase(text: string): Uint8Array | null {
  if (text.startsWith('z')) return decodeBase58(text.slice(1))
  if (text.startsWith('u') && /^[\w-]+$/.test(text)) return new Uint8Array(Buffer.from(text.slice(1), 'base64url'))
  return null
}
