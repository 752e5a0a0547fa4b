import { curatedUri } from '@touchstone/server/skills/curated'
import { installedLexicon, ofInstalled } from '@touchstone/server/skills/installed'
import { occupationOf } from '@touchstone/server/skills/occupation-of'
import { skillOf } from '@touchstone/server/skills/search'
import type { PostingSentence, Proposal } from '@touchstone/shared/proposal'
import { contractOf, languageOf, readLanguages, seniorityOf } from './about.ts'
import type { PostingText } from './posting-text.ts'
import { type Proposed, requirementsOf } from './requirements.ts'
import { sentences as sentencesOf } from './sentences.ts'
import { createSkillFinder, type SkillFinder } from './skill-finder.ts'
import { warningsOf } from './warnings.ts'

const nothing = { named: [], skills: [] }

/** A proposed role from a posting: its requirement sentences, classed and linked to skills. Nothing scores until a
 * human has accepted it. `id` becomes the role's. */
export function propose(posting: PostingText, id: string, find: SkillFinder = installedFinder()): Proposal {
  const proposed = sentencesOf(posting.lines).map(
    ({ text, kind }): Proposed => ({ text, kind, ...(kind === 'boilerplate' ? nothing : find(text)) }),
  )
  const requirements = requirementsOf(proposed)
  const sentences = proposed.map(({ text, kind, skills }): PostingSentence => ({ text, kind, skills }))
  const all = posting.lines.map(({ text }) => text).join('\n')
  const language = posting.language ?? languageOf(all)
  return {
    role: {
      id,
      version: 1,
      title: posting.title,
      source: posting.source,
      requirements,
      acceptedAt: null,
      acceptedBy: null,
    },
    about: {
      location: posting.location,
      seniority: posting.seniority ?? seniorityOf(posting.title),
      contract: contractOf(posting.contract),
      language,
      occupation: occupation(posting.title),
    },
    sentences,
    warnings: [
      ...sentences.flatMap(({ text, kind }) =>
        kind === 'licence' || kind === 'must' || kind === 'nice'
          ? warningsOf(text, requirements.find(({ words }) => words === text)?.id ?? null, kind === 'must')
          : [],
      ),
      ...ofThePosting(posting, all, language, requirements.length),
    ].slice(0, 200),
  }
}

function occupation(title: string): Proposal['about']['occupation'] {
  const found = occupationOf(title)
  if (!found) return null
  const { byUri } = installedLexicon()
  return { label: found.label, skills: found.skills.flatMap((id) => byUri.get(curatedUri(id)) ?? []).map(skillOf) }
}

const installedFinder = ofInstalled(createSkillFinder)

function ofThePosting(posting: PostingText, text: string, language: string | null, requirements: number) {
  const warnings: Proposal['warnings'] = []
  const warn = (code: Proposal['warnings'][number]['code'], words: string) =>
    warnings.push({ code, words, requirement: null })
  if (posting.cut) warn('cut-short', '')
  if (text.trim() === '') warn('nothing-to-read', '')
  else if (language !== null && !readLanguages.has(language)) warn('language-not-read', language)
  if (requirements === 0) warn('no-requirements-found', '')
  return warnings
}
