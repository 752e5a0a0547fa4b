import { expect, test, vi } from 'vitest'
import { makeReading } from '../../../test/reading.ts'
import type { PanelEvent } from '../../show/panel/state.ts'
import { check } from './check.ts'

const told: PanelEvent[] = []
const signals: AbortSignal[] = []
vi.mock('./store.ts', () => ({
  panel: {
    value: { page: { state: 'read', reading: makeReading() }, role: null, confirmed: [], run: { state: 'idle' } },
  },
  dispatch: (event: PanelEvent) => told.push(event),
  signedInApi: async () => ({
    match: {
      run: {
        mutate: async (_: unknown, { signal }: { signal: AbortSignal }) => {
          signals.push(signal)
          return []
        },
      },
    },
  }),
}))

test('of two checks that begin at once only the second one runs', async () => {
  await Promise.all([check(), check()])
  expect(signals).toHaveLength(1)
  expect(told.map(({ kind }) => kind)).toEqual(['run-started', 'run-ended'])
})
