import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type JsonObject, objects, own, text } from '../../formats/json.ts'

const most = 64

/** Whether a Merkle receipt leads from its target hash to its root (Chainpoint 2, sha256 of the two halves' bytes). */
export function leadsToRoot(receipt: JsonObject): boolean {
  const path = objects(own(receipt, 'proof')).concat(objects(own(receipt, 'path')))
  if (path.length > most) return false
  let hash = hex(text(own(receipt, 'targetHash')))
  for (const step of path) {
    const left = hex(text(own(step, 'left')))
    const right = hex(text(own(step, 'right')))
    if (!hash || (left === null) === (right === null)) return false
    hash = createHash('sha256')
      .update(left ?? hash)
      .update(right ?? hash)
      .digest()
  }
  const root = hex(text(own(receipt, 'merkleRoot')))
  return hash !== null && root !== null && hash.equals(root)
}

function hex(value: string | null): Buffer | null {
  return value !== null && /^[0-9a-f]{64}$/i.test(value) ? Buffer.from(value, 'hex') : null
}
