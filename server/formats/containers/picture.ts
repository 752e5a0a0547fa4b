import { Buffer } from 'node:buffer'
import type { Contained } from './container.ts'
import { inThread } from './in-thread.ts'
import { maxPixels } from './qr-code.ts'

const maxBytes = 5_000_000

/** What the QR code of a PNG or JPEG says. Sizes are read from the header before anything is decoded. */
export async function readPicture(
  bytes: Uint8Array,
  size: { width: number; height: number } | null,
): Promise<Contained[]> {
  if (!size) return []
  if (bytes.byteLength > maxBytes || size.width * size.height > maxPixels)
    return [{ kind: 'problem', reason: 'too-large' }]
  const text = await inThread<string>(new URL('./picture.worker.ts', import.meta.url), Buffer.from(bytes))
  return text === null ? [] : [{ kind: 'text', text }]
}
