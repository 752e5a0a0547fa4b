import { type Problem, problemOf } from '@touchstone/shared/problem'
import type { Fetch, FetchOutcome } from '../fetch/outcome.ts'
import { boards } from './boards/index.ts'
import { pageText } from './page.ts'
import type { PostingText } from './posting-text.ts'

export type ImportedRole = { outcome: 'read'; posting: PostingText } | { outcome: 'failed'; problem: Problem }

/** The posting behind a URL: by its board's own interface, else, and where that does not answer as it is known to, from
 * the page. Never throws. */
export async function importRole(link: string, { fetch }: { fetch: Fetch }): Promise<ImportedRole> {
  const url = URL.parse(link)
  if (url === null || !/^https?:$/.test(url.protocol)) return failed('invalid', 'This is no web address of a posting.')
  for (const board of boards) {
    const ask = board.find(url)
    if (!ask) continue
    const answer = await fetch(ask.url, { accept: ask.accept })
    const posting = sameOrigin(answer, ask.url) ? board.read(decoded(answer.bytes), ask) : null
    if (posting) return { outcome: 'read', posting: { ...posting, source: link } }
    return fromPage(link, fetch, board.id)
  }
  return fromPage(link, fetch, null)
}

async function fromPage(link: string, fetch: Fetch, board: string | null): Promise<ImportedRole> {
  const page = await fetch(link, { accept: 'html' })
  if (page.outcome !== 'ok') return failed(codeOf(page.outcome), ...sentences(page.outcome, board))
  const posting = pageText(decoded(page.bytes), link)
  if (posting.lines.length > 0) return { outcome: 'read', posting }
  return failed('unavailable', ...sentences('nothing', board))
}

/** A list of another origin is not the board's answer. */
function sameOrigin(answer: FetchOutcome, asked: string): answer is Extract<FetchOutcome, { outcome: 'ok' }> {
  return answer.outcome === 'ok' && URL.parse(answer.finalUrl)?.origin === new URL(asked).origin
}

function codeOf(outcome: FetchOutcome['outcome']) {
  if (outcome === 'not-found' || outcome === 'gone') return 'not-found'
  if (outcome === 'too-large' || outcome === 'rate-limited') return outcome
  return outcome === 'refused-by-guard' ? 'not-allowed' : 'unavailable'
}

function sentences(outcome: string, board: string | null): [sentence: string, next: string] {
  const where = board === null ? 'The page' : `The job board (${board})`
  const said: Record<string, string> = {
    'not-found': `${where} has no such posting any more.`,
    gone: `${where} has no such posting any more.`,
    'too-large': 'The posting is too large to be read.',
    'rate-limited': `${where} asks us to wait.`,
    'refused-by-guard': 'This address is not on the public web.',
    forbidden: `${where} does not show this posting to us.`,
    timeout: `${where} did not answer in time.`,
    nothing: `${where} answered, but with nothing that reads as a posting.`,
  }
  return [
    said[outcome] ?? `${where} could not be reached.`,
    'Open the posting in the browser and import it from there, or paste its text.',
  ]
}

function failed(code: Parameters<typeof problemOf>[0], sentence: string, next?: string): ImportedRole {
  return { outcome: 'failed', problem: problemOf(code, sentence, next ?? 'Paste the text of the posting instead.') }
}

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
