import { createReadStream } from 'node:fs'

/** The most that a command reads of one input. */
export const mostRead = 20_000_000

/** The bytes of a file, or of standard input for `-`: not much more than `mostRead`, for a file may be a device without an
 * end. Whoever asks decides what to say of one that is too large. */
export async function readSome(what: string, stdin: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of what === '-' ? stdin : createReadStream(what)) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    chunks.push(bytes)
    if (size > mostRead) break
  }
  return Buffer.concat(chunks)
}
