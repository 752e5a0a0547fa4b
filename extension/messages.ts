import type { Match } from '@touchstone/shared/match'
import type { Report } from '@touchstone/shared/report'

/** All that a content script may say to the worker. It carries no data: the worker reads the page for itself. */
export type FromPage = { kind: 'open-panel' } | { kind: 'overlay-ready' } | { kind: 'count' }

/** The worker's answer to `count`: how many links of a page may be credentials, and of how many where it says so. */
export interface Found {
  found: number
  total: number | null
}

/** All that the worker says to an overlay, on the organization's own sites only. */
export type ToOverlay =
  | { kind: 'overlay'; state: 'signed-out' }
  | { kind: 'overlay'; state: 'problem'; sentence: string; next: string }
  | { kind: 'overlay'; state: 'reports'; expected: number | null; reports: Report[]; match: Match | null }

/** The part of the browser's MessageSender that tells who speaks. */
export interface Sender {
  id?: string | undefined
  tab?: { id?: number | undefined } | undefined
  frameId?: number | undefined
  url?: string | undefined
}

type Parts = Record<string, unknown>

/** The parts of a plain object, null for anything else. */
const partsOf = (value: unknown): Parts | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parts) : null

function hasOnly(parts: Parts, keys: string[]): boolean {
  const own = Object.keys(parts)
  return own.length === keys.length && keys.every((key) => own.includes(key))
}

/** A message from our own content script in the top frame of a web page; null for everything else. */
export function fromPage(message: unknown, sender: Sender, self: string): FromPage | null {
  if (sender.id !== self || sender.tab?.id === undefined || sender.frameId !== 0) return null
  const parts = partsOf(message)
  if (!/^https?:\/\//.test(sender.url ?? '') || parts === null || !hasOnly(parts, ['kind'])) return null
  const kind = (['open-panel', 'overlay-ready', 'count'] as const).find((one) => one === parts.kind)
  return kind ? { kind } : null
}

/** A message from our own worker to an overlay; null for everything else. */
export function toOverlay(message: unknown, sender: Sender, self: string): ToOverlay | null {
  if (sender.id !== self || sender.tab !== undefined) return null
  const parts = partsOf(message)
  if (parts?.kind !== 'overlay') return null
  const { state, sentence, next, expected, reports, match } = parts
  if (state === 'signed-out' && hasOnly(parts, ['kind', 'state'])) return { kind: 'overlay', state }
  if (state === 'problem' && hasOnly(parts, ['kind', 'state', 'sentence', 'next']))
    return { kind: 'overlay', state, sentence: String(sentence), next: String(next) }
  if (state !== 'reports' || !hasOnly(parts, ['kind', 'state', 'expected', 'reports', 'match'])) return null
  if (!Array.isArray(reports) || (expected !== null && typeof expected !== 'number')) return null
  return { kind: 'overlay', state, expected, reports: reports as Report[], match: match as Match | null }
}
