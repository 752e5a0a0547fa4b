import { expect, it } from 'vitest'
import { commandOf } from './command-of.ts'

it('tells what a process runs, and null where there is none', () => {
  expect(commandOf(process.pid)).toContain('node')
  for (const none of [Number.NaN, -1, 0, 1, 2 ** 30]) expect(commandOf(none)).toBeNull()
})
