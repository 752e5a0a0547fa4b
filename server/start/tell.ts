const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/** Does one thing and says in a line what it was and how long it took; `added` puts what came of it into the line. */
export type Step = <T>(what: string, work: () => Promise<T>, added?: (result: T) => string) => Promise<T>

/** Steps that end, between two of them, as soon as `signal` says stop. */
export function steps(signal: AbortSignal): Step {
  return async (what, work, added) => {
    signal.throwIfAborted()
    const began = performance.now()
    const result = await work()
    console.log(`  ${what}${added ? `: ${added(result)}` : ''} (${seconds(performance.now() - began)})`)
    return result
  }
}

/** Rows of text as a table, its columns as wide as they must be. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return rows.map((row) => `  ${line(row).trimEnd()}`).join('\n')
}
