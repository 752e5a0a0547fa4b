const cycles: Record<string, number> = { short: 5, first: 6, second: 7, third: 8 }

/** The EQF level that a credential's words state ("EQF 5", "NLQF level 4", "QF-EHEA second cycle"), else null. National
 * frameworks count only where they were made level for level with the EQF. */
export function levelOf(text: string | null): number | null {
  const direct =
    /\b(?:eqf|eqr|cec|mec|dqr|nlqf|nqr|seqf|sequ?f)[\s:_-]*(?:level|niveau|stufe|nivel|nivå)?[\s:_-]*([1-8])\b/i.exec(
      text ?? '',
    )
  if (direct) return Number(direct[1])
  const cycle = /\b(short|first|second|third)[- ]cycle\b/i.exec(text ?? '')
  return cycles[cycle?.[1]?.toLowerCase() ?? ''] ?? null
}
