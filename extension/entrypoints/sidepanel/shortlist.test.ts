import type { Pin } from '@touchstone/shared/pin'
import { expect, test, vi } from 'vitest'
import { sampleReport } from '../../../test/samples/report.ts'
import type { PanelEvent } from '../../show/panel/state.ts'
import { restore } from './shortlist.ts'

const shown = vi.hoisted(() => ({ told: [] as PanelEvent[], role: 'the role of the pin' }))
vi.mock('./store.ts', () => ({
  panel: { value: shown },
  dispatch: (event: PanelEvent) => shown.told.push(event),
  signedInApi: async () => ({ shortlist: { restore: { mutate: async () => {} } } }),
}))

const pinned: Pin = {
  id: 'a pin',
  role: 'the role of the pin',
  person: { name: 'Mara Lindqvist', profile: null },
  skill: { id: 'words:welding', label: 'Welding', aliases: [] },
  report: sampleReport(),
  reason: 'She has the proof.',
  pinnedBy: 'Ines Duarte',
  pinnedAt: '2026-11-23T12:00:00Z',
}

test('a pin that is put back shows on its own role’s shortlist only', async () => {
  await restore(pinned)
  expect(shown.told).toEqual([{ kind: 'restored', pin: pinned }])
  shown.role = 'another role'
  await restore(pinned)
  expect(shown.told).toHaveLength(1)
})
