import type { ReaderState, SwitchedOff } from '@touchstone/shared/reader'
import type { Site, SiteMode } from '@touchstone/shared/site-mode'
import type { Told } from '../told.ts'

export interface Paired {
  organization: string
  user: string
  administrator: boolean
  apiUrl: string
}

export interface OptionsState {
  session: 'loading' | 'signed-out' | Paired
  /** The address that the form starts with. */
  apiUrl: string
  pairing: { state: 'idle' | 'working' } | { state: 'failed'; problem: Told }
  sites: { state: 'loading' } | { state: 'ready'; list: Site[] } | { state: 'failed'; problem: Told }
  /** Hosts that this browser already lets Touchstone read. */
  allowed: string[]
  /** What went wrong with the last change of a site. */
  siteProblem: Told | null
  shortcut: string | null
  /** What readers of pages could not do, newest first. */
  health: Trouble[]
  /** What the organization's server knows of readers; null where it could not be asked. */
  readers: Readers | null
}

export interface Readers {
  /** Whether extensions may tell the server what a reader could not do. */
  reports: boolean
  list: ReaderState[]
}

export interface Trouble {
  site: string
  version: number
  missing: string[]
  failed: string | null
  seenAt: string
  times: number
}

export interface OptionsActions {
  pair: (apiUrl: string, code: string) => void
  unpair: () => void
  setSite: (site: Site, acknowledged: boolean) => void
  /** Asks the browser; only works straight from a click. */
  allow: (host: string) => void
  retry: () => void
  forgetHealth: () => void
  switchReader: (which: SwitchedOff, off: boolean) => void
  allowReports: (allowed: boolean) => void
}

export const initialOptions: OptionsState = {
  session: 'loading',
  apiUrl: '',
  pairing: { state: 'idle' },
  sites: { state: 'loading' },
  allowed: [],
  siteProblem: null,
  shortcut: null,
  health: [],
  readers: null,
}

export const modeWords: Record<SiteMode, string> = {
  panel: 'Side panel only',
  chip: 'Neutral chip in the page',
  overlay: 'Full overlay (your own ATS)',
  off: 'Off',
}
