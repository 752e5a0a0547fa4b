import type { Confirmation } from '@touchstone/shared/confirmation'
import type { Match } from '@touchstone/shared/match'
import type { MatchEvent } from '@touchstone/shared/match-event'
import type { Pin } from '@touchstone/shared/pin'
import type { Reading } from '@touchstone/shared/reading'
import type { Report } from '@touchstone/shared/report'
import type { Role } from '@touchstone/shared/role'
import type { Pinning } from '../pin-control.tsx'
import type { Told } from '../told.ts'

/** The tab that was read: the panel dims when the window shows anything else. */
export interface ReadTab {
  id: number
  url: string | null
}

/** The open role that the page shows, and whether it was brought in as a proposal. */
export interface FoundPosting {
  title: string
  state: 'found' | 'importing' | 'imported'
}

/** What the panel knows of the page. `elsewhere`: the window now shows another page, which it may or may not read. */
export type Page =
  | { state: 'idle' }
  | { state: 'reading' }
  | { state: 'failed'; problem: Told }
  | { state: 'read'; reading: Reading; tab: ReadTab; elsewhere: null | { readable: boolean } }

/** One run of the chain over a Reading. What came stays, however it ends. */
export interface Run {
  state: 'idle' | 'running' | 'done' | 'cancelled' | 'failed'
  problem: Told | null
  /** What will be checked, in the page's order; null until the server has said. */
  sources: string[] | null
  /** `former`: of the run before, and shown until this one has an answer of its own. */
  arrived: { source: string; report: Report; former?: boolean }[]
  problems: { source: string | null; sentence: string; next: string }[]
  match: Match | null
}

export type Roles = { state: 'loading' } | { state: 'ready'; list: Role[] } | { state: 'failed'; problem: Told }

export interface PanelState {
  session: 'loading' | 'signed-out' | { organization: string; user: string }
  online: boolean
  shortcut: string | null
  page: Page
  posting: FoundPosting | null
  roles: Roles
  role: string | null
  run: Run
  /** What this member has said of whose credentials are; gone with the page. */
  confirmed: Confirmation[]
  pins: Pin[]
  /** By report and skill; see `pinKey`. */
  pinning: Record<string, Pinning>
  /** The pin that was just taken off, while it can be put back. */
  unpinned: Pin | null
  /** A refusal that belongs to nothing on the screen in particular. */
  problem: Told | null
}

export type PanelEvent =
  | {
      kind: 'changed'
      to: Partial<Pick<PanelState, 'session' | 'online' | 'shortcut' | 'roles' | 'role' | 'posting' | 'problem'>>
    }
  | { kind: 'page'; page: Page }
  | { kind: 'elsewhere'; elsewhere: null | { readable: boolean } }
  | { kind: 'confirmed'; report: string; reason: string | null }
  | { kind: 'run-started' }
  | { kind: 'run-event'; event: MatchEvent }
  | { kind: 'run-ended'; state: 'done' | 'cancelled' }
  | { kind: 'run-failed'; problem: Told }
  | { kind: 'pins'; pins: Pin[] }
  | { kind: 'pinning'; key: string; pinning: Pinning }
  | { kind: 'pinned'; key: string; pin: Pin }
  | { kind: 'unpinned'; pin: Pin }
  | { kind: 'restored'; pin: Pin }

export const noRun: Run = { state: 'idle', problem: null, sources: null, arrived: [], problems: [], match: null }

export const initialPanel: PanelState = {
  session: 'loading',
  online: true,
  shortcut: null,
  page: { state: 'idle' },
  posting: null,
  roles: { state: 'loading' },
  role: null,
  run: noRun,
  confirmed: [],
  pins: [],
  pinning: {},
  unpinned: null,
  problem: null,
}

export const pinKey = (report: string, skill: string): string => `${report} ${skill}`
