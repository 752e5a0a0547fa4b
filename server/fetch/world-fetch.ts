import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { failure } from './failure.ts'
import { fetchOver } from './fetch-over.ts'
import type { Hop } from './hop.ts'
import { type Limits, limits as usual } from './limits.ts'
import type { Fetch } from './outcome.ts'

const Page = z.union([
  z.string(),
  z.strictObject({
    status: z.int().min(100).max(999).optional(),
    headers: z.record(z.string(), z.string()).optional(),
    file: z.string().optional(),
    delayMs: z.number().nonnegative().optional(),
    error: z.string().min(1).optional(),
  }),
])

const typeOfExtension: Record<string, string> = {
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.jwt': 'application/jwt',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
}

/**
 * A fetch over files: `worldPath` is JSON, URL to file (relative to it) or to `{status, headers, file, delayMs,
 * error}`. The rules are those of the real one, only the network is missing; an unmapped URL is unreachable.
 */
export async function createWorldFetch(
  worldPath: string,
  options: { now?: () => Date; limits?: Partial<Limits> } = {},
): Promise<Fetch> {
  const world = z.record(z.string(), Page).parse(JSON.parse(await readFile(worldPath, 'utf8')))
  const pages = new Map(Object.entries(world).map(([url, page]) => [withoutHash(url), page]))
  const folder = dirname(worldPath)
  const hop: Hop = async (url, { signal }) => {
    const found = pages.get(withoutHash(url.href))
    if (found === undefined) throw failure('unreachable', 'not in the world')
    const page = typeof found === 'string' ? { file: found } : found
    if (page.delayMs !== undefined) await wait(page.delayMs, undefined, { signal })
    if (page.error !== undefined) throw failureNamed(page.error)
    const guessed = page.file === undefined ? undefined : typeOfExtension[extname(page.file).toLowerCase()]
    const given = Object.entries(page.headers ?? {}).map(([name, value]): [string, string] => [
      name.toLowerCase(),
      value,
    ])
    const headers = new Map([...(guessed === undefined ? [] : ([['content-type', guessed]] as const)), ...given])
    return {
      status: page.status ?? 200,
      header: (name) => headers.get(name) ?? null,
      body: page.file === undefined ? Readable.from([]) : createReadStream(resolve(folder, page.file)),
    }
  }
  return fetchOver(hop, { limits: { ...usual, ...options.limits }, now: options.now ?? (() => new Date()) })
}

const outcomes = ['refused-by-guard', 'timeout', 'unreachable', 'too-large'] as const

/** One of our outcomes by its name; any other name is that of a connection that came to nothing, such as ECONNRESET. */
function failureNamed(error: string) {
  const outcome = outcomes.find((one) => one === error)
  return failure(outcome ?? (/time/i.test(error) ? 'timeout' : 'unreachable'), 'in the world')
}

function withoutHash(text: string): string {
  const url = URL.parse(text)
  if (url === null) return text
  url.hash = ''
  return url.href
}
