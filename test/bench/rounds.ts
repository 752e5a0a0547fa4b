/** One thing that is measured, under its name. */
export type Measured = Record<string, () => Promise<unknown>>

const batch = 10

/**
 * Runs several things in turns, so that a slow moment of the machine meets all of them, and gives the median of the
 * microseconds of processor time that each took: what else runs on the machine does not count.
 */
export async function inTurns(measured: Measured, rounds: number): Promise<Record<string, number>> {
  const times = new Map(Object.keys(measured).map((name) => [name, [] as number[]]))
  const all = Object.entries(measured)
  for (let round = -3; round < rounds; round++) {
    // In another order each time: nobody always pays for the same one's garbage.
    all.sort(() => Math.random() - 0.5)
    for (const [name, run] of all) {
      const start = process.cpuUsage()
      for (let i = 0; i < batch; i++) await run()
      const { user, system } = process.cpuUsage(start)
      // The first rounds are for the compiler.
      if (round >= 0) times.get(name)?.push((user + system) / batch)
    }
  }
  return Object.fromEntries([...times].map(([name, each]) => [name, Math.round(median(each))]))
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export const ratio = (baseline: number | undefined, ours: number | undefined) =>
  Math.round((100 * (baseline ?? Number.NaN)) / (ours ?? Number.NaN)) / 100
