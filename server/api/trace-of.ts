/** What the log gets of an error: where it happened, never what was said. A driver's message may quote rows, and so
 * persons. */
export function traceOf(error: unknown): { trace: string[] } {
  const trace: string[] = []
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const code = 'code' in at ? String(at.code) : ''
    trace.push(
      `${at.name} ${code}`,
      ...(at.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8),
    )
  }
  return { trace }
}
