import type { SwitchedOff } from '@touchstone/shared/reader'
import type { CandidateFile, Reading } from '@touchstone/shared/reading'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { candidateFile, largestFile } from '../detect/files.ts'
import { readPage } from '../detect/read-page.ts'
import { unsettled } from '../detect/unsettled.ts'

/**
 * Reads the page once, in its isolated world, and returns the Reading. The worker runs it after the recruiter's click:
 * `scripting.executeScript({ target: { tabId }, files: ['/read.js'] })`; tab and `documentId` of the answer make
 * `origin`, which is null here. Adapters that are switched off are put on `globalThis.touchstoneOff` before, by an
 * `executeScript({ func, args })`. It inserts, requests and watches nothing; only where the page itself is a PDF does
 * it take that file's bytes.
 */
async function read(): Promise<Reading> {
  const { touchstoneOff = [] } = globalThis as { touchstoneOff?: SwitchedOff[] }
  const reading = readPage(document, new URL(location.href), { now: new Date(), origin: null }, touchstoneOff)
  const settled = document.readyState === 'loading' ? unsettled(reading) : reading
  if (document.contentType !== 'application/pdf') return settled
  const file = await openFile().catch(() => null)
  return file === null ? settled : { ...settled, files: [file], completeness: { state: 'full' } }
}

/** The resume that is open in the tab, from the browser's own cache where it still is. */
async function openFile(): Promise<CandidateFile | null> {
  const response = await fetch(location.href, { cache: 'force-cache', signal: AbortSignal.timeout(10_000) })
  if (Number(response.headers.get('content-length')) > largestFile) return null
  const bytes = new Uint8Array(await response.arrayBuffer())
  const file = candidateFile({ name: fileName(location.pathname), bytes })
  return 'refused' in file ? null : file
}

function fileName(path: string): string {
  const last = path.split('/').pop() ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

export default defineUnlistedScript({ main: read })
