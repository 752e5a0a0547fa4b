import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { sampleMatch, sampleReading, sampleReport } from '../../../test/samples/report.ts'
import { textOf } from '../../../test/text-of.ts'
import { told } from '../told.ts'
import type { PanelActions } from './actions.ts'
import { Panel } from './panel.tsx'
import { initialPanel, noRun, type Page, type PanelState } from './state.ts'

const nothing = () => {}
const actions: PanelActions = {
  chooseRole: nothing,
  read: nothing,
  readAgain: nothing,
  check: nothing,
  cancel: nothing,
  addEmail: nothing,
  addFiles: nothing,
  addText: nothing,
  importPosting: nothing,
  confirmPerson: nothing,
  pin: nothing,
  unpin: nothing,
  restore: nothing,
  dismiss: nothing,
  openOptions: nothing,
  openWorkspace: nothing,
}

const source = 'https://university.example/credentials/1'
const read = (differs: Partial<Extract<Page, { state: 'read' }>> = {}): Page => ({
  state: 'read',
  reading: sampleReading(),
  tab: { id: 7, url: 'https://jobs.example/' },
  elsewhere: null,
  ...differs,
})
const arrived = [{ source, report: sampleReport() }]
const problem = { sentence: 'Touchstone cannot answer now.', next: 'Try again in a moment.' }

function shown(differs: Partial<PanelState>): string {
  const signedIn = { organization: 'Sample Employer', user: 'Robin Sample' }
  const state = { ...initialPanel, session: signedIn, roles: { state: 'ready' as const, list: [] }, ...differs }
  return textOf(render(<Panel state={state} actions={actions} />))
}

test.each<[string, Partial<PanelState>, string[]]>([
  ['opening', { session: 'loading' }, ['Opening…']],
  ['signed out', { session: 'signed-out' }, ['not paired with your organization', 'Open the options']],
  ['nothing read yet', { shortcut: 'Ctrl+Shift+Y' }, ['Open a person’s page.', 'toolbar button or Ctrl+Shift+Y']],
  ['no shortcut', {}, ['Press the toolbar button to read it.']],
  ['reading', { page: { state: 'reading' } }, ['Reading the page…']],
  ['not readable', { page: { state: 'failed', problem } }, [problem.sentence, problem.next]],
  ['roles failed', { roles: { state: 'failed', problem } }, [problem.sentence, problem.next]],
  ['asking', { page: read(), run: { ...noRun, state: 'running' } }, ['Asking the server…', 'Cancel']],
  [
    'half way',
    { page: read(), run: { ...noRun, state: 'running', sources: [source, 'https://slow.example/1'], arrived } },
    ['1 of 2 credentials checked', 'slow.example', 'Data Analysis with Python', 'Cancel'],
  ],
  [
    'nothing found',
    { page: read(), run: { ...noRun, state: 'done', sources: [] } },
    ['No credential was found in what the page shows.', 'That says nothing about the person.'],
  ],
  [
    'stopped',
    { page: read(), run: { ...noRun, state: 'cancelled', arrived } },
    ['You stopped the check.', 'Data Analysis with Python', 'Check again'],
  ],
  [
    'failed half way',
    { page: read(), run: { ...noRun, state: 'failed', problem, arrived } },
    [problem.sentence, 'Data Analysis with Python', 'Try again'],
  ],
  [
    'one source failed',
    { page: read(), run: { ...noRun, state: 'done', problems: [{ source, ...problem }] } },
    [`university.example: ${problem.sentence}`, problem.next],
  ],
  ['offline', { online: false, page: read() }, ['You are offline.', 'What is shown stays.', 'Mara Lindqvist']],
  [
    'another page',
    { page: read({ elsewhere: { readable: false } }), shortcut: 'Ctrl+Shift+Y' },
    ['This window shows another page.', 'Press the toolbar button or Ctrl+Shift+Y to read it.'],
  ],
  ['another page that may be read', { page: read({ elsewhere: { readable: true } }) }, ['Read this page']],
  [
    'two of 31',
    {
      page: read({
        reading: sampleReading({
          completeness: {
            state: 'partial',
            shown: 2,
            total: 31,
            more: 'https://jobs.example/all',
            because: 'truncated',
          },
        }),
      }),
    },
    ['2 of 31 are on the screen.', 'Open the page that shows all', 'Read again'],
  ],
  [
    'unreadable',
    {
      page: read({
        reading: sampleReading({ completeness: { state: 'unreadable', section: 'licences', strategy: 'entries' } }),
      }),
    },
    ['The section “licences” could not be read.', 'There may be credentials that are not listed here.'],
  ],
  [
    'done',
    { page: read(), run: { ...noRun, state: 'done', sources: [source], arrived, match: sampleMatch() } },
    ['62.4', 'Data analysis', 'Pin Data analysis to shortlist', 'All 1 checked'],
  ],
  [
    'an open role',
    { page: read(), posting: { title: 'Welder', state: 'found' } },
    ['an open role: “Welder”', 'Propose it'],
  ],
  [
    'brought in',
    { page: read(), posting: { title: 'Welder', state: 'imported' } },
    ['“Welder” is proposed.', 'Review it'],
  ],
  ['a refusal', { problem }, [problem.sentence, 'Dismiss']],
])('%s', (_, state, expected) => {
  const text = shown(state)
  for (const words of expected) expect(text).toContain(words)
})

test.each<[string, Partial<PanelState>, string]>([
  ['offline', { online: false }, told.offline.sentence],
  ['signed out', { session: 'signed-out' }, told.unpaired.sentence],
])('%s is said once, whatever else it stopped', (_, state, words) => {
  const problem = state.online === false ? told.offline : told.signedOut
  const run = { ...noRun, state: 'failed' as const, problem, arrived }
  const text = shown({ page: read(), run, roles: { state: 'failed', problem }, problem, ...state })
  expect(text.split(words)).toHaveLength(2)
  expect(text).not.toContain(told.signedOut.sentence)
  expect(text).toContain('Data Analysis with Python')
})

test('what must not be pinned has no pin', () => {
  const unpinnable = [{ source, report: sampleReport({ pinnable: false }) }]
  const run = { ...noRun, state: 'done' as const, sources: [source], arrived: unpinnable, match: sampleMatch() }
  expect(shown({ page: read(), run })).not.toContain('to shortlist')
})

test('a page that shows nobody is not weighed, and one that could not be read is not said to be empty', () => {
  const nobody = sampleReading({ person: { name: null, profile: null, key: null }, links: [], skills: [] })
  const run = { ...noRun, state: 'done' as const, sources: [], match: sampleMatch() }
  const text = shown({ page: read({ reading: nobody }), run })
  expect(text).toContain('No credential was found')
  for (const words of ['Name not shown', '62.4', 'e-mail']) expect(text).not.toContain(words)
  const completeness = { state: 'unreadable' as const, section: 'page', strategy: 'no-text' as const }
  const blank = shown({ page: read({ reading: { ...nobody, completeness } }), run })
  expect(blank).toContain('The page shows no text yet.')
  expect(blank).not.toContain('No credential was found')
})

test('a page of an open role that shows nobody speaks of no person', () => {
  const nobody = sampleReading({ person: { name: null, profile: null, key: null }, links: [] })
  const run = { ...noRun, state: 'done' as const, sources: [], match: sampleMatch() }
  const posting = { title: 'Welder', state: 'found' as const }
  expect(shown({ page: read({ reading: nobody }), run })).toContain('Name not shown')
  const text = shown({ page: read({ reading: nobody }), run, posting })
  expect(text).not.toContain('Name not shown')
  expect(text).toContain('Propose it as a role')
})
