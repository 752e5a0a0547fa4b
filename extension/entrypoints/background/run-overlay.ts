import { hasOverlay } from '@touchstone/shared/has-overlay'
import type { Match } from '@touchstone/shared/match'
import type { MatchEvent } from '@touchstone/shared/match-event'
import type { Report } from '@touchstone/shared/report'
import { browser } from 'wxt/browser'
import { createApi, problemIn } from '../../api.ts'
import type { Sender, ToOverlay } from '../../messages.ts'
import { readSetting } from '../../settings.ts'
import { told } from '../../show/told.ts'
import { readPage } from './read-page.ts'

type Reports = Extract<ToOverlay, { state: 'reports' }>

interface Progress {
  sources: string[] | null
  arrived: { source: string; report: Report }[]
  match: Match | null
}

function withEvent(progress: Progress, event: MatchEvent): Progress {
  if (event.kind === 'started') return { ...progress, sources: event.sources }
  if (event.kind === 'report') return { ...progress, arrived: [...progress.arrived, event] }
  return event.kind === 'match' ? { ...progress, match: event.match } : progress
}

/** What the page is told: the reports in its own order, whatever order they came in. */
function asMessage({ sources, arrived, match }: Progress): Reports {
  const place = (source: string): number => sources?.indexOf(source) ?? 0
  const reports = arrived.toSorted((a, b) => place(a.source) - place(b.source)).map(({ report }) => report)
  return { kind: 'overlay', state: 'reports', expected: sources?.length ?? null, reports, match }
}

const running = new Map<number, AbortController>()

/** Reads, checks and answers for the overlay of one page, on sites that an administrator has given the overlay. The token
 * stays here: the page's script gets results only. */
export async function runOverlay(sender: Sender): Promise<void> {
  const tab = sender.tab?.id
  const trusted = hasOverlay(sender.url ?? '', await readSetting('sites'))
  if (tab === undefined || !trusted) return
  running.get(tab)?.abort()
  const mine = new AbortController()
  running.set(tab, mine)
  const tell = (message: ToOverlay): Promise<void> =>
    mine.signal.aborted
      ? Promise.resolve()
      : browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined)

  const session = await readSetting('session')
  if (session === null) return tell({ kind: 'overlay', state: 'signed-out' })
  const reading = await readPage(tab)
  if (reading === null) return tell({ kind: 'overlay', state: 'problem', ...told.pageNotReadable })
  try {
    const api = createApi(session.apiUrl, session.token)
    let progress: Progress = { sources: null, arrived: [], match: null }
    const role = await readSetting('role')
    for await (const event of await api.match.run.mutate({ reading, role }, { signal: mine.signal })) {
      progress = withEvent(progress, event)
      await tell(asMessage(progress))
    }
  } catch (error) {
    const { sentence, next } = problemIn(error) ?? told.unreachable
    await tell({ kind: 'overlay', state: 'problem', sentence, next })
  } finally {
    if (running.get(tab) === mine) running.delete(tab)
  }
}
