const levels: readonly (readonly [number, RegExp])[] = [
  [8, /\b(phd|ph\.d\.?|doctorate|doctoral degree|promotion in)\b/i],
  [7, /\b(master('|’)?s?( degree)?|m\.?sc\.?|mba|postgraduate)\b(?! (data|plan|schedule))/i],
  [6, /\b(bachelor('|’)?s?( degree)?|b\.?sc\.?|undergraduate degree|university degree|meister)\b/i],
  [5, /\b(foundation degree|associate('|’)?s? degree|higher national diploma|hnd|bts)\b/i],
  [
    4,
    /\b(apprenticeship|vocational (training|qualification|diploma)|a[- ]levels?|journeyman|ausbildung|berufsausbildung|baccalauréat)\b/i,
  ],
]

/** The EQF level that a requirement's words ask for (a degree, an apprenticeship, "EQF 5"), and those words. Words such
 * as "strong" or "advanced" say no level: guessing one would lower real evidence. */
export function levelInWords(sentence: string): { level: number; words: string } | null {
  const direct = /\bEQF[\s-]*(?:level[\s-]*)?([1-8])\b/i.exec(sentence)
  if (direct) return { level: Number(direct[1]), words: direct[0] }
  for (const [level, pattern] of levels.toReversed()) {
    const match = pattern.exec(sentence)
    if (match) return { level, words: match[0] }
  }
  return null
}
