import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { decodePage } from '@touchstone/shared/decode-page'
import { parseHTML } from 'linkedom'
import { readPage } from './detect/read-page.ts'
import { webUrl } from './detect/web-url.ts'

/** The process's streams, or what a test has in their place. */
interface Streams {
  stdin: NodeJS.ReadableStream
  stdout: NodeJS.WritableStream
  stderr: NodeJS.WritableStream
}

const usage = 'Usage: touchstone read FILE|- --url URL [--now ISO]\n'

/** The document of a saved page, even of what is no HTML at all: then its text is the page. */
export function parsePage(text: string): Document {
  const attempts = [text, `<html>${text}</html>`, `<html><head></head><body>${text}</body></html>`]
  const first = ['html', 'head|body'].findIndex((tags) => new RegExp(`<(?:${tags})[\\s>]`, 'i').test(text))
  for (const attempt of attempts.slice(first)) {
    const { document } = parseHTML(attempt)
    if (document.documentElement?.localName === 'html') return document as unknown as Document
  }
  const { document } = parseHTML('<html><head></head><body></body></html>')
  document.body.textContent = text
  return document as unknown as Document
}

/** `touchstone read`: prints the Reading of a saved page. Exit code 0: a Reading was made; 2: bad usage. */
export async function run(args: string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    stdout.write(usage)
    return 0
  }
  let given: ReturnType<typeof parse>
  try {
    given = parse(args)
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    return 2
  }
  const [file, ...more] = given.positionals
  const url = webUrl(given.values.url, undefined)
  const now = new Date(given.values.now ?? Date.now())
  if (!file || more.length > 0 || !url || Number.isNaN(now.getTime())) {
    stderr.write(file && !url ? `--url is the http or https address that the page was saved from.\n${usage}` : usage)
    return 2
  }
  const bytes = await (file === '-' ? buffer(stdin) : readFile(file)).catch(() => null)
  if (!bytes) {
    stderr.write(`Cannot read ${file}: is it a file?\n`)
    return 2
  }
  const reading = readPage(parsePage(decodePage(bytes)), url, { now, origin: null })
  stdout.write(`${JSON.stringify(reading, null, 2)}\n`)
  return 0
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, now: { type: 'string' }, json: { type: 'boolean' } },
  })
}
