import { monitorEventLoopDelay } from 'node:perf_hooks'
import { corpusFormats } from '../credentials/formats/index.ts'
import { inspectCase } from '../credentials/inspect-case.ts'

const hostile = ['blank-node bomb', 'huge', 'deeply nested', 'prose of 100 kB', 'cut off']

/** The longest time that each hostile document of the corpus held the event loop, over all formats. */
export async function blocked() {
  const worst: Record<string, number> = {}
  for (const row of hostile)
    for (const format of corpusFormats) {
      const made = await format.rows[row]?.()
      if (made === undefined) continue
      const delay = monitorEventLoopDelay({ resolution: 1 })
      delay.enable()
      // The histogram counts from its second tick.
      await new Promise((resolve) => setTimeout(resolve, 5))
      delay.reset()
      await inspectCase(made)
      await new Promise((resolve) => setTimeout(resolve, 5))
      delay.disable()
      worst[row] = Math.max(worst[row] ?? 0, Math.round(delay.max / 1e5) / 10)
    }
  return worst
}
