import { expect, test } from 'vitest'
import { sampleMatch, sampleReading, sampleReport } from '../../../test/samples/report.ts'
import { pinOf, reduce } from './reduce.ts'
import { initialPanel, type PanelEvent, type PanelState } from './state.ts'

const source = 'https://university.example/credentials/1'
const read: PanelEvent = {
  kind: 'page',
  page: { state: 'read', reading: sampleReading(), tab: { id: 7, url: 'https://jobs.example/' }, elsewhere: null },
}
const report: PanelEvent = { kind: 'run-event', event: { kind: 'report', source, report: sampleReport() } }
const after = (...events: PanelEvent[]): PanelState => events.reduce(reduce, initialPanel)

test('reports come as they are ready, the match at the end', () => {
  const started: PanelEvent = { kind: 'run-event', event: { kind: 'started', sources: [source] } }
  const match: PanelEvent = { kind: 'run-event', event: { kind: 'match', match: sampleMatch() } }
  const { run } = after(read, { kind: 'run-started' }, started, report, match, { kind: 'run-ended', state: 'done' })
  expect(run.state).toBe('done')
  expect(run.arrived.map((one) => one.report.id)).toEqual(['sha256:1'])
  expect(run.match?.state).toBe('scored')
})

test.each<PanelEvent>([
  { kind: 'run-failed', problem: { sentence: 'Cut off.', next: 'Again.' } },
  { kind: 'run-ended', state: 'cancelled' },
  { kind: 'changed', to: { online: false } },
  { kind: 'changed', to: { session: 'signed-out' } },
  { kind: 'elsewhere', elsewhere: { readable: false } },
])('nothing that was shown is lost by %o', (event) => {
  expect(after(read, { kind: 'run-started' }, report, event).run.arrived).toHaveLength(1)
})

test('a new check that does not even begin leaves what was shown', () => {
  const failed: PanelEvent = { kind: 'run-failed', problem: { sentence: 'Off.', next: 'Again.' } }
  const before = after(read, { kind: 'run-started' }, report, { kind: 'run-ended', state: 'done' })
  expect(reduce(reduce(before, { kind: 'run-started' }), failed).run.arrived).toHaveLength(1)
  const begun: PanelEvent = { kind: 'run-event', event: { kind: 'started', sources: [source] } }
  expect(reduce(reduce(before, { kind: 'run-started' }), begun).run.arrived).toMatchObject([{ former: true }])
})

test('checked again, each answer stays until its new one comes; what has none is gone at the end', () => {
  const other = 'https://academy.example/credentials/2'
  const started: PanelEvent = { kind: 'run-event', event: { kind: 'started', sources: [source, other] } }
  const second: PanelEvent = {
    kind: 'run-event',
    event: { kind: 'report', source: other, report: sampleReport({ id: 'sha256:2' }) },
  }
  const changed: PanelEvent = {
    kind: 'run-event',
    event: { kind: 'report', source, report: sampleReport({ id: 'sha256:3', verdict: 'revoked' }) },
  }
  const done: PanelEvent = { kind: 'run-ended', state: 'done' }
  const once = [read, { kind: 'run-started' } as const, started, report, second, done]
  const idsOf = (state: PanelState) => state.run.arrived.map((one) => [one.report.id, one.former === true])
  const again = after(...once, { kind: 'run-started' }, started, changed)
  expect(idsOf(again)).toEqual([
    ['sha256:2', true],
    ['sha256:3', false],
  ])
  expect(idsOf(reduce(again, done))).toEqual([['sha256:3', false]])
  expect(idsOf(reduce(again, { kind: 'run-ended', state: 'cancelled' }))).toHaveLength(2)
})

test('a match stays while it is made again, and goes with its role', () => {
  const match: PanelEvent = { kind: 'run-event', event: { kind: 'match', match: sampleMatch() } }
  const started: PanelEvent = { kind: 'run-event', event: { kind: 'started', sources: [source] } }
  const again = after(read, { kind: 'run-started' }, started, match, { kind: 'run-started' }, started)
  expect(again.run.match).not.toBeNull()
  expect(reduce(again, { kind: 'changed', to: { role: 'another' } }).run.match).toBeNull()
  expect(reduce(again, { kind: 'changed', to: { role: null } }).run.match).not.toBeNull()
})

test('another page starts afresh, and a late answer of the former one does not leak in', () => {
  const state = after(read, { kind: 'run-started' }, report, { kind: 'page', page: { state: 'reading' } }, report)
  expect(state.run.arrived).toEqual([])
})

test('a word on whose a credential is can be taken back, and is gone with the page', () => {
  const said: PanelEvent = { kind: 'confirmed', report: 'sha256:1', reason: 'Her maiden name.' }
  expect(after(read, said, said).confirmed).toEqual([{ report: 'sha256:1', reason: 'Her maiden name.' }])
  expect(after(read, said, { ...said, reason: null }).confirmed).toEqual([])
  expect(after(read, said, { kind: 'page', page: { state: 'reading' } }).confirmed).toEqual([])
})

test('the same credential seen twice is one', () => {
  expect(after(read, { kind: 'run-started' }, report, report).run.arrived).toHaveLength(1)
})

test('a pin can be taken off and put back', () => {
  const pin = {
    id: '00000000-0000-4000-8000-000000000002',
    role: '00000000-0000-4000-8000-000000000001',
    person: { name: 'Mara Lindqvist', profile: null },
    skill: { id: 'words:data analysis', label: 'Data analysis', aliases: [] },
    report: sampleReport(),
    reason: 'Did it at work.',
    pinnedBy: 'Ines Duarte',
    pinnedAt: '2026-11-23T20:00:00Z',
  }
  const pinned = after({ kind: 'pinned', key: 'sha256:1 words:data analysis', pin })
  expect(pinOf(pinned, 'sha256:1', 'words:data analysis')).toBe(pin)
  const off = reduce(pinned, { kind: 'unpinned', pin })
  expect([off.pins, off.unpinned]).toEqual([[], pin])
  const back = reduce(off, { kind: 'restored', pin })
  expect([back.pins, back.unpinned]).toEqual([[pin], null])
})
