import { createHash } from 'node:crypto'
import type { Identity } from '@touchstone/shared/credential'

/** Whether an identity of the recipient is this address: as given, trimmed, and in lower case, for issuers differ. */
export function equalEmail({ value, hashed, salt }: Identity, address: string): boolean {
  const spellings = [...new Set([address, address.trim(), address.trim().toLowerCase()])]
  if (!hashed) {
    const plain = value
      .replace(/^mailto:/i, '')
      .trim()
      .toLowerCase()
    return spellings.some((spelling) => spelling.toLowerCase() === plain)
  }
  const algorithm = hashAlgorithm(value)
  if (algorithm === null) return false
  const digest = value.trim().slice(algorithm.length + 1)
  return spellings.some(
    (spelling) =>
      createHash(algorithm)
        .update(spelling + (salt ?? ''))
        .digest('hex') === digest.toLowerCase(),
  )
}

/** The algorithm of a hashed identity, where it is one that can be compared. */
export function hashAlgorithm(value: string): 'md5' | 'sha256' | null {
  const [, md5, sha256] = /^(?:(md5)\$[0-9a-f]{32}|(sha256)\$[0-9a-f]{64})$/i.exec(value.trim()) ?? []
  if (md5 !== undefined) return 'md5'
  return sha256 === undefined ? null : 'sha256'
}
