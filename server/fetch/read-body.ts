import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { failure } from './failure.ts'

const decoders: Record<string, () => Transform> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
}

/** Reads a body whole, or throws a failure as soon as it is too long, silent for too long, or wrongly compressed. */
export async function readBody(
  body: Readable,
  bounds: { encoding: string | null; maxBytes: number; idleMs: number; signal: AbortSignal },
): Promise<Uint8Array> {
  const encoding = (bounds.encoding ?? 'identity').trim().toLowerCase()
  const decoder = encoding === 'identity' || encoding === '' ? null : decoders[encoding]
  if (decoder === undefined) {
    body.on('error', () => {}).destroy()
    throw failure('wrong-type', 'content encoding')
  }
  const idle = new AbortController()
  const signal = AbortSignal.any([bounds.signal, idle.signal])
  const silence = setTimeout(() => idle.abort(failure('timeout', 'idle')), bounds.idleMs)
  const wire = capped(bounds.maxBytes, () => silence.refresh())
  const content = capped(bounds.maxBytes, () => {})
  const parts: Uint8Array[] = []
  const collect = async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of content(chunks)) parts.push(chunk)
  }
  try {
    if (decoder === null) await pipeline(body, wire, collect, { signal })
    else await pipeline(body, wire, decoder(), collect, { signal })
  } catch (error) {
    if (signal.aborted) throw signal.reason
    if (isZlib(error)) throw failure('wrong-type', 'compressed data')
    throw error
  } finally {
    clearTimeout(silence)
  }
  return Buffer.concat(parts)
}

function capped(maxBytes: number, seen: () => void) {
  return async function* (chunks: AsyncIterable<Uint8Array>) {
    let size = 0
    for await (const chunk of chunks) {
      seen()
      size += chunk.byteLength
      if (size > maxBytes) throw failure('too-large', `more than ${maxBytes} bytes`)
      yield chunk
    }
  }
}

function isZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR__ERROR)/.test(String(error.code))
}
