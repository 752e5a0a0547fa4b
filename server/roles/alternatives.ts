/** "Or" in the languages that are read. */
const or =
  /^,?\s*(?:(?:and|und|y|et|e|en|och|i)\/)?(?:or|oder|ou|o|u|of|eller|lub|albo|або|чи|или)\s+(?:an? |in |with |mit )?$/iu
const comma = /^\s*,\s*$/
const anyOfThese =
  /\b(?:(?:at least |mindestens )?(?:one|any|eine[rs]?)(?: or more)? (?:of|von)(?: (?:the following|these|the|den))?)[\s:(]*$/iu

/** What may follow a list: "React, Vue or similar". */
const orSimilar =
  /^,?\s*(?:or|oder|ou|o|u|of|eller|lub) (?:(?:an?|any|other|something|einem?|einer?|etwas) )*(?:similar|equivalent|comparable|vergleichbar|gleichwertig|ähnlich|équivalent|similaire|equivalente|vergelijkba|gelijkwaardig|liknande|motsvarande|podobn)/iu

/** The names in a text, grouped: those that it joins by "or", or ends with "or similar", are alternatives, each of the
 * others stands alone. "Docker, and Java, Kotlin or Scala" is Docker, and any of three. Names that the text does not hold stand alone. */
export function alternatives<Name extends { words: string }>(text: string, names: readonly Name[]): Name[][] {
  const groups: Name[][] = []
  let run: Name[] = []
  let chosen = false
  let end = -1
  const close = () => {
    if (chosen || (run.length > 1 && end >= 0 && orSimilar.test(text.slice(end)))) groups.push(run)
    else groups.push(...run.map((name) => [name]))
    run = []
    chosen = false
  }
  for (const name of names) {
    const at = text.indexOf(name.words, Math.max(end, 0))
    const between = end >= 0 && at >= 0 ? text.slice(end, at) : ''
    const joined = or.test(between)
    const listed = comma.test(between)
    // After an "or" a comma begins something else, unless the text said "one of" before.
    if (!joined && !(listed && (!chosen || (run.length > 0 && oneOf(text, run))))) close()
    run.push(name)
    if (joined || (run.length > 1 && oneOf(text, run))) chosen = true
    end = at < 0 ? -1 : at + name.words.length
  }
  close()
  return groups
}

function oneOf(text: string, [first]: readonly { words: string }[]): boolean {
  return first !== undefined && anyOfThese.test(text.slice(0, Math.max(0, text.indexOf(first.words))))
}
