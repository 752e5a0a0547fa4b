import type { Alignment, Credential } from '@touchstone/shared/credential'
import type { MatchedEvidence } from '@touchstone/shared/match'
import type { Skill } from '@touchstone/shared/role'
import { failedSkills } from './failed-skills.ts'
import { findWords, nameWords, type SearchedText, searched } from './find-words.ts'
import { plainUri } from './lexicon.ts'
import { installedKnown, type Known, type NamedInPlace, namedIn, nearest } from './near-skills.ts'

export type Where = MatchedEvidence['where']

/** A skill that a credential names: where, in which words, and how sure the link is. */
export interface Link {
  skill: string
  where: Where
  words: string
  /** `uri`: the alignment's own URI; `equal`: a field is the name; `named`: the name stands in a longer text. */
  stage: 'uri' | 'equal' | 'named'
  confidence: number
  /** 1 for the skill itself, less for one near it in the taxonomy. */
  closeness: number
  technology: boolean
}

const confidences = { uri: 1, equal: 1, named: 0.9 } as const

/** Which of these skills the credential names, once each, at the place that binds most: an alignment, a result, a
 * criterion, the title, a tag, the description. Exact and alias match on whole words; where the skill itself is not
 * named, the nearest one in the taxonomy. A skill whose result is failed, in progress, enrolled or withdrawn is not
 * named by anything. */
export function link(credential: Credential, skills: readonly Skill[], known: Known = installedKnown()): Link[] {
  const failed = failedSkills(credential)
  if (failed === 'all') return []
  const missed = failed.map((alignment) => placeOf('result', alignment.name, alignment))
  const places = placesOf(credential).filter(({ alignment }) => alignment === null || !failed.includes(alignment))
  const named = places.map((place) => namedIn(place.text.text, place.alignment?.url ?? null, known))
  return skills.flatMap((skill) => {
    if (missed.some((place) => linkAt(place, skill) !== null)) return []
    const [itself] = places.flatMap((place) => linkAt(place, skill) ?? [])
    const found = itself ?? nearLink(places, named, skill, known)
    const technology = known.lexicon.byUri.get(plainUri(skill.id))?.kind === 'technology'
    return found ? [{ ...found, technology }] : []
  })
}

function nearLink(places: readonly Place[], named: NamedInPlace[][], skill: Skill, known: Known): Found | null {
  let best: Found | null = null
  for (const [at, { where }] of places.entries()) {
    const near = nearest(named[at] ?? [], skill.id, known)
    if (!near || (best && best.closeness >= near.closeness)) continue
    const stage = near.exact ? 'uri' : 'named'
    best = {
      skill: skill.id,
      where,
      words: near.words.slice(0, 1000),
      stage,
      confidence: confidences[stage],
      closeness: near.closeness,
    }
  }
  return best
}

type Found = Omit<Link, 'technology'>

interface Place {
  where: Where
  text: SearchedText
  alignment: Alignment | null
}

const placeOf = (where: Where, text: string | null, alignment: Alignment | null = null): Place => ({
  where,
  text: searched(text ?? ''),
  alignment,
})

function placesOf({ achievement, results, assessment }: Credential): Place[] {
  return [
    ...achievement.alignments.map((each) => placeOf('alignment', each.name, each)),
    ...results.flatMap(({ alignments }) => alignments.map((each) => placeOf('result', each.name, each))),
    placeOf('criteria', achievement.criteria.narrative),
    placeOf('criteria', assessment),
    placeOf('name', achievement.name),
    ...achievement.tags.map((tag) => placeOf('tag', tag)),
    placeOf('description', achievement.description),
  ]
}

function linkAt({ where, text, alignment }: Place, skill: Skill): Found | null {
  const uri = alignment?.url !== undefined && alignment.url !== null && plainUri(alignment.url) === plainUri(skill.id)
  const found: Named | null = uri ? { words: text.text || skill.id, stage: 'uri' } : named(text, skill)
  if (!found) return null
  const words = found.words.slice(0, 1000)
  return { skill: skill.id, where, words, stage: found.stage, confidence: confidences[found.stage], closeness: 1 }
}

type Named = Pick<Link, 'words' | 'stage'>

function named(text: SearchedText, skill: Skill): Named | null {
  if (text.tokens.length === 0) return null
  const names = [skill.label, ...skill.aliases]
  if (names.some((name) => nameWords(name).whole === text.whole)) return { words: text.text, stage: 'equal' }
  for (const name of names) {
    const words = findWords(name, text)
    if (words !== null) return { words, stage: 'named' }
  }
  return null
}
