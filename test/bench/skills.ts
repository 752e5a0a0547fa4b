import { boards } from '@touchstone/server/roles/boards/index'
import { propose } from '@touchstone/server/roles/propose'
import { curatedLexicon } from '@touchstone/server/skills/curated'
import { type EscoSkill, escoLexicon } from '@touchstone/server/skills/esco'
import { holdYoungSpace } from '@touchstone/server/skills/hold-young-space'
import { createLinker, type Linker, linkerVersion, type TextLink } from '@touchstone/server/skills/linker'
import { createSkillSearch } from '@touchstone/server/skills/search'
import { foldedWords } from '@touchstone/server/skills/tokens'
import { anyOf } from '@touchstone/shared/any-of'
import { postings as recorded } from '../postings/postings.ts'
import { bm25, exactDictionary } from './baselines.ts'
import { percentile, ranking, wilsonLower } from './measures.ts'
import { readEsco, readNoSkillSentences, readSentences, readTitles, type Title } from './sentences.ts'

/** Measures the linker and its baselines in one run; `node test/bench/skills.ts` prints it as JSON. */
export function benchSkills() {
  holdYoungSpace()
  const esco = readEsco()
  const sentences = { TECH: readSentences('tech'), HOUSE: readSentences('house') }
  const began = performance.now()
  const link = createLinker(escoLexicon(esco))
  const indexed = performance.now() - began
  const fast = speed(
    link,
    indexed,
    [...sentences.TECH, ...sentences.HOUSE].map(({ text }) => text),
  )
  const labels = (linker: Linker) => (text: string) => linker(text, 10).map(({ skill }) => skill.label)
  const bare = createLinker(escoLexicon(esco, { ownNames: false }))
  const systems = {
    'exact dictionary': exactDictionary(esco),
    BM25: bm25(esco),
    'linker, names of ESCO only': labels(bare),
    linker: labels(link),
  }
  const curated = createLinker(curatedLexicon())
  const titles = readTitles()
  return {
    version: { linker: linkerVersion, taxonomy: curatedLexicon().version, skills: curatedLexicon().skills.length },
    note: 'The phrases of esco-phrases.tsv were written with the misses of the validation sentences in view: the line "linker, names of ESCO only" is the one that no validation label has shaped.',
    validation: Object.fromEntries(
      Object.entries(systems).map(([name, rank]) => [
        name,
        Object.fromEntries(Object.entries(sentences).map(([set, queries]) => [set, ranking(rank, queries)])),
      ]),
    ),
    titles: {
      tuned: titleFigures(
        curated,
        titles.filter(({ half }) => half === 'tuned'),
      ),
      held: titleFigures(
        curated,
        titles.filter(({ half }) => half === 'held'),
      ),
    },
    postings: postings(),
    falseAlarms: { curated: falseAlarms(curated), esco: falseAlarms(link) },
    picker: picker(esco),
    speed: fast,
  }
}

const right = (link: TextLink, { skills }: Title) => {
  const names = new Set(skills.map(foldedWords))
  return link.skill.forms.some(({ text }) => names.has(foldedWords(text)))
}

function titleFigures(linker: Linker, titles: readonly Title[]) {
  const results = titles.map((title) => ({ title, links: linker(title.title, 10) }))
  const accepted = results.flatMap(({ title, links }) =>
    links.filter(({ band }) => band === 'accept').map((link) => ({ title, link })),
  )
  const hits = accepted.filter(({ title, link }) => right(link, title)).length
  const asked = results.filter(({ title }) => title.skills.length > 0)
  const share = (bands: readonly string[]) =>
    asked.filter(({ title, links }) => links.some((link) => bands.includes(link.band) && right(link, title))).length
  return {
    titles: titles.length,
    accepted: accepted.length,
    precision: round(hits / accepted.length),
    precisionWilsonLower: round(wilsonLower(hits, accepted.length)),
    linkedRight: round(share(['accept']) / asked.length),
    linkedOrSuggestedRight: round(share(['accept', 'suggest']) / asked.length),
  }
}

/** Must-haves of the recorded postings that became a requirement with the right skill, by the shipped taxonomy alone. */
function postings() {
  const asked = recorded.flatMap(({ board, page, body, musts }) => {
    const source = boards.find(({ id }) => id === board)
    const ask = source?.find(new URL(page))
    const posting = ask ? source?.read(body, ask) : null
    const names = posting
      ? propose(posting, 'bench')
          .role.requirements.flatMap(anyOf)
          .map((skill) => [skill.label, ...skill.aliases])
      : []
    return musts.map((must) => {
      const wanted = new Set(must.map(foldedWords))
      return names.some((each) => each.some((name) => wanted.has(foldedWords(name))))
    })
  })
  return { postings: recorded.length, musts: asked.length, right: round(asked.filter(Boolean).length / asked.length) }
}

function falseAlarms(linker: Linker) {
  const sentences = readNoSkillSentences()
  const with_ = (bands: readonly string[]) =>
    sentences.filter((text) => linker(text, 10).some(({ band }) => bands.includes(band))).length
  return {
    accepted: round(with_(['accept']) / sentences.length),
    any: round(with_(['accept', 'suggest']) / sentences.length),
  }
}

/** Search as a person types, over all of ESCO. */
function picker(esco: readonly EscoSkill[]) {
  const search = createSkillSearch(escoLexicon(esco))
  const typed = ['p', 'pro', 'project', 'manage s', 'java', 'wound', 'welding', 'zzz', 'analyse data', 'e']
  const times = typed.map((text) => {
    const from = performance.now()
    search(text, 20)
    return performance.now() - from
  })
  return { p50Ms: round(percentile(times, 0.5)), maxMs: round(percentile(times, 1)) }
}

function speed(linker: Linker, indexed: number, texts: readonly string[]) {
  const time = (text: string) => {
    const from = performance.now()
    linker(text, 10)
    return performance.now() - from
  }
  const times = texts.map(time)
  const role = texts.join(' ').split(' ').slice(0, 650).join(' ')
  return {
    indexMs: Math.round(indexed),
    sentenceP50Ms: round(percentile(times, 0.5)),
    sentenceP95Ms: round(percentile(times, 0.95)),
    role650WordsMs: round(percentile([time(role), time(role), time(role)], 0.5)),
    residentMB: Math.round(process.memoryUsage().rss / 1e6),
  }
}

const round = (value: number) => Math.round(value * 1000) / 1000

if (import.meta.main) process.stdout.write(`${JSON.stringify(benchSkills(), null, 2)}\n`)
