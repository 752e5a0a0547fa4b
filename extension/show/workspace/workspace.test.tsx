import type { Pin } from '@touchstone/shared/pin'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { sampleReport } from '../../../test/samples/report.ts'
import { textOf } from '../../../test/text-of.ts'
import { initialWorkspace, type WorkspaceActions, type WorkspaceState } from './state.ts'
import { Workspace } from './workspace.tsx'

const nothing = () => {}
const actions: WorkspaceActions = {
  show: nothing,
  chooseRole: nothing,
  unpin: nothing,
  restore: nothing,
  saveReceipt: nothing,
  reload: nothing,
  print: nothing,
  exportJson: nothing,
  dismiss: nothing,
}
const pages = { roles: <p>The roles</p>, issuers: <p>The issuers</p> }
const pin = (name: string, id: number): Pin => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  role: '00000000-0000-4000-8000-000000000001',
  person: { name, profile: `https://jobs.example/in/${id}/` },
  skill: { id: 'words:data analysis', label: 'Data analysis', aliases: [] },
  report: sampleReport(),
  reason: `Seen in ${name}’s work.`,
  pinnedBy: 'Ines Duarte',
  pinnedAt: '2026-11-23T20:00:00Z',
})
const problem = { sentence: 'Touchstone cannot answer now.', next: 'Try again in a moment.' }
const session = { organization: 'Sample Employer', user: 'Robin Sample', administrator: true }
const roles: WorkspaceState['roles'] = { state: 'ready', list: [] }
const ready = (...list: Pin[]): WorkspaceState['pins'] => ({ state: 'ready', list })

const shown = (differs: Partial<WorkspaceState>): string =>
  textOf(
    render(<Workspace state={{ ...initialWorkspace, session, roles, ...differs }} actions={actions} pages={pages} />),
  )

test.each<[string, Partial<WorkspaceState>, string[]]>([
  ['signing in', { session: 'signing-in' }, ['Signing in…']],
  ['signed out', { session: 'signed-out' }, ['You are signed out.', 'Get a new one']],
  ['a used link', { session: { refused: problem } }, [problem.sentence, 'Get a new one']],
  ['fetching', {}, ['Fetching the shortlist…']],
  ['empty', { pins: ready() }, ['Nothing is pinned for this role yet.']],
  ['failed', { pins: { state: 'failed', problem } }, [problem.sentence, 'Try again']],
  ['offline', { pins: ready(pin('Mara Lindqvist', 1)), online: false }, ['You are offline.', 'Mara Lindqvist']],
  ['a refusal', { problem, pins: ready(pin('Mara Lindqvist', 1)) }, [problem.sentence, 'Mara Lindqvist']],
  [
    'a pin',
    { pins: ready(pin('Mara Lindqvist', 1)) },
    ['Seen in Mara Lindqvist’s work.', 'Ines Duarte', 'as it stood then'],
  ],
  ['unpinned', { pins: ready(), unpinned: pin('Mara Lindqvist', 1) }, ['Unpinned Data analysis.', 'Undo']],
  ['roles', { view: 'roles' }, ['The roles']],
  ['issuers', { view: 'issuers' }, ['The issuers']],
])('%s', (_, state, expected) => {
  for (const words of expected) expect(shown(state)).toContain(words)
})

test('people stand in the order of their names, which says nothing about who is better', () => {
  const text = shown({ pins: ready(pin('Zoe Ahn', 1), pin('Ada Nwosu', 2), pin('Mara Lindqvist', 3)) })
  const places = ['Ada Nwosu', 'Mara Lindqvist', 'Zoe Ahn'].map((name) => text.indexOf(`${name} profile`))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('nothing of the workspace shows to whoever is not signed in', () => {
  expect(shown({ session: 'signed-out', pins: ready(pin('Mara Lindqvist', 1)) })).not.toContain('Mara Lindqvist')
})
