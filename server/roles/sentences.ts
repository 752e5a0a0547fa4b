import type { PostingSentence } from '@touchstone/shared/proposal'
import { classify, isLicence, isNice, isRequired } from './classify.ts'
import { onlyAnnounces, type Section, sectionOf } from './section.ts'
import type { TextLine } from './text-lines.ts'

type Sentence = Pick<PostingSentence, 'text' | 'kind'>

const most = 1000
const longest = 2000

/** The sentences of the lines, each once, classed by its own words and the heading above it. */
export function sentences(lines: readonly TextLine[]): Sentence[] {
  const found: Sentence[] = []
  const seen = new Set<string>()
  let section: Section | null = null
  for (const line of lines) {
    if (onlyAnnounces(line.text)) {
      section = sectionOf(line.text)
      continue
    }
    if (line.kind === 'heading') {
      const announced = sectionOf(line.text)
      if (announced !== null || line.text.length < 60) {
        section = announced
        continue
      }
    }
    const own = ownHeading(line)
    for (const text of sentencesOf(own?.rest ?? line, own?.section ?? section)) {
      if (found.length === most) return found
      if (!seen.has(text)) found.push({ text, kind: classify(text, own?.section ?? section) })
      seen.add(text)
    }
  }
  return found
}

/** "Nice to have: Rust, Go" is a line with a heading of its own. */
function ownHeading({ text, kind }: TextLine): { section: Section | null; rest: TextLine } | null {
  const [, heading, rest] = /^([^:：.]{3,60})[:：]\s*(.{2,})$/s.exec(text) ?? []
  if (!heading || !rest || !onlyAnnounces(heading)) return null
  return { section: sectionOf(heading), rest: { text: rest, kind } }
}

function sentencesOf({ text, kind }: TextLine, section: Section | null): string[] {
  const whole = kind === 'item' && text.length < 200
  const parts = whole ? [text] : text.split(/(?<=[.!?;])\s+(?=[\p{Lu}\p{Lo}"(¿¡])|(?<=[。！？])\s*/u)
  const listed = kind === 'item' || section === 'requirements' || section === 'nice'
  return answered(parts)
    .flatMap((part) => (listed ? part.split(/;\s+/) : [part]))
    .flatMap(clauses)
    .flatMap(licenceApart)
    .map((part) => part.trim().slice(0, longest))
    .filter((part) => part.length > 1)
}

/** "Canva skills? Even better." is one wish. */
function answered(parts: readonly string[]): string[] {
  const done: string[] = []
  for (const part of parts) {
    const question = done.at(-1)?.endsWith('?') ? done.pop() : undefined
    const wish = question !== undefined && part.length < 60 && isNice(`${question} ${part}`)
    if (wish) done.push(`${question} ${part}`)
    else done.push(...(question === undefined ? [part] : [question, part]))
  }
  return done
}

const breaks =
  /;\s+|\s*[,–—-]?\s+(?=\(?(?:ideally|preferably|idealerweise|vorzugsweise|gerne? auch|idealement|idealmente|de preferencia|preferentemente)\b)|,\s+(?=[^,]*\b(?:preferred|(?:is |would be )?an? (?:plus|advantage|bonus|asset)|desirable|von vorteil|ist ein plus|wünschenswert|(?:est|serait) un plus|souhaitée?s?|appréciée?s?|un plus|een pre|meriterande|gradit[aoie]|mile widzian[aey]|se valorar[áa]n?)(?!\p{L}))/iu

/** A sentence that asks for one thing and only wishes for another is parted between them. */
function clauses(sentence: string): string[] {
  const parts = sentence.split(breaks)
  if (parts.length < 2 || sentence.length > longest) return [sentence]
  const wishes = parts.map(isNice)
  const mixed = wishes.includes(true) && wishes.includes(false)
  // "Java, Kotlin or Scala preferred" wishes for all of them.
  const asks = /;\s/.test(sentence) || parts.some((part, at) => !wishes[at] && isRequired(part))
  return mixed && asks ? parts : [sentence]
}

const seams =
  /,\s+(?:(?:and|und|et|y|e|och|oraz)\s+)?|\s+(?:and|und|sowie|et|y|e|och|en|oraz|plus)\s+(?=(?:an? |have |hold |can |able |at least |minimum |good |strong |excellent |proven |fluent |eine? |gute |sehr gute |une |bonnes? |buen[oa]s? |goede |dobra |goda |knowledge |experience |conocimientos |experiencia |kenntnisse |erfahrung |connaissances? |conoscenza |esperienza |iscrizione )|\d)/iu

/** A sentence that asks for a licence and for more is parted, so that it does not hide the rest. */
function licenceApart(sentence: string): string[] {
  const parts = sentence.length > longest || !isLicence(sentence) ? [] : sentence.split(seams)
  const licences = parts.map(isLicence)
  const asksMore = parts.some((part, at) => !licences[at] && isRequired(part))
  const several = licences.filter(Boolean).length > 1
  return licences.includes(true) && (asksMore || several) ? parts : [sentence]
}
