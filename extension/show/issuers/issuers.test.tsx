import type { LedgerEntry } from '@touchstone/shared/ledger'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { textOf } from '../../../test/text-of.ts'
import { Issuers } from './issuers.tsx'
import { type IssuersActions, type IssuersState, initialIssuers, newDecision } from './state.ts'

const nothing = () => {}
const actions: IssuersActions = {
  write: nothing,
  save: nothing,
  remove: nothing,
  exportJson: nothing,
  importFile: nothing,
  reload: nothing,
}
const entry: LedgerEntry = {
  id: 'did:web:university.example',
  name: 'University of Aldermoor',
  answer: 'refused',
  trust: null,
  owner: 'Ines Duarte',
  reason: 'Closed in 2025.',
  expires: '2027-06-30T23:59:59Z',
}
const ready = (list: LedgerEntry[]): IssuersState['list'] => ({ state: 'ready', list })
const shown = (differs: Partial<IssuersState>, administrator = true): string =>
  textOf(render(<Issuers state={{ ...initialIssuers, ...differs }} actions={actions} administrator={administrator} />))

const problem = { sentence: 'You are not allowed to do this.', next: 'Ask an administrator.' }
const met = { id: 'did:web:impostor.example', times: 3, lastAt: '2026-11-23T20:00:00Z' }

test.each<[string, Partial<IssuersState>, string[]]>([
  ['fetching', {}, ['Fetching the ledger…']],
  ['failed', { list: { state: 'failed', problem } }, [problem.sentence, 'Try again']],
  ['empty', { list: ready([]) }, ['No entry yet']],
  ['an entry', { list: ready([entry]) }, ['Refused · university.example · Ines Duarte', 'Closed in 2025.', '2027']],
  ['met', { list: ready([]), suggestions: [met] }, ['impostor.example', 'seen 3 times', 'Decide']],
  ['deciding', { list: ready([]), draft: newDecision('did:web:x.example') }, ['Your word on an issuer', 'Why']],
  ['refused', { list: ready([entry]), problem }, [problem.sentence, problem.next]],
  ['imported', { list: ready([entry]), imported: 4 }, ['4 entries imported.']],
  ['removed', { list: ready([]), removed: entry }, ['Removed University of Aldermoor.', 'Undo']],
])('%s', (_, state, expected) => {
  for (const words of expected) expect(shown(state)).toContain(words)
})

test('whoever is no administrator can look, and change nothing', () => {
  const text = shown({ list: ready([entry]), suggestions: [met] }, false)
  expect(text).toContain('Only an administrator can change it.')
  expect(text).not.toMatch(/Edit|Remove|Decide|Add an issuer|Import/)
})
