import { z } from 'zod'
import type { Lexicon, LexiconSkill } from './lexicon.ts'

/** Texts to vectors of one length, in the same order; null where the provider does not answer. */
export type Embed = (texts: readonly string[]) => Promise<readonly (readonly number[])[] | null>

type Post = (url: string, ask: { body: unknown; key: string | null }) => Promise<unknown>

const Answer = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1).max(10_000) })),
})
const atOnce = 100

/** A provider behind an OpenAI-compatible endpoint (`POST .../embeddings`). */
export function httpEmbed(provider: { url: string; model: string; key: string | null; post: Post }): Embed {
  return async (texts) => {
    const vectors: number[][] = []
    for (let from = 0; from < texts.length; from += atOnce) {
      const input = texts.slice(from, from + atOnce)
      const answer = Answer.safeParse(
        await provider.post(provider.url, { body: { model: provider.model, input }, key: provider.key }),
      )
      if (!answer.success || answer.data.data.length !== input.length) return null
      for (const { index, embedding } of answer.data.data) vectors[from + index] = embedding
    }
    return vectors.length === texts.length ? vectors : null
  }
}

/** Skills near a text in meaning, nearest first: suggestions for a human, which never link, score or accept anything.
 * None where the provider does not answer. */
export type Suggest = (text: string, top: number) => Promise<{ skill: LexiconSkill; similarity: number }[]>

/** Suggestions by a provider's vectors of all labels, which are asked for at the first text. */
export function createSuggest(lexicon: Lexicon, embed: Embed): Suggest {
  let labels: ReturnType<Embed> | null = null
  return async (text, top) => {
    labels ??= embed(lexicon.skills.map(({ label }) => label))
    const [known, asked] = await Promise.all([labels, embed([text.slice(0, 5000)])])
    const [query] = asked ?? []
    if (known === null || query === undefined) return []
    return lexicon.skills
      .map((skill, at) => ({ skill, similarity: cosine(query, known[at] ?? []) }))
      .toSorted((a, b) => b.similarity - a.similarity || (a.skill.uri < b.skill.uri ? -1 : 1))
      .slice(0, top)
  }
}

function cosine(a: readonly number[], b: readonly number[]): number {
  let [dot, first, second] = [0, 0, 0]
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0
    dot += value * other
    first += value * value
    second += other * other
  }
  return first === 0 || second === 0 ? 0 : Math.round((1e6 * dot) / Math.sqrt(first * second)) / 1e6
}
