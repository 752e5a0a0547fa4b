import type { EscoSkill } from '@touchstone/server/skills/esco'
import { fold } from '@touchstone/server/skills/tokens'

type Rank = (text: string) => string[]

const words = (text: string) => fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? []

/** Labels and alternative labels that stand in the text word for word, the longest first. */
export function exactDictionary(skills: readonly EscoSkill[]): Rank {
  const byForm = new Map<string, string[]>()
  for (const { label, alt } of skills) {
    for (const form of new Set([label, ...alt].map((each) => words(each).join(' ')))) {
      byForm.set(form, [...(byForm.get(form) ?? []), label])
    }
  }
  return (text) => {
    const all = words(text)
    const found: { label: string; size: number }[] = []
    for (let from = 0; from < all.length; from += 1) {
      for (let size = 1; size <= 8 && from + size <= all.length; size += 1) {
        const labels = byForm.get(all.slice(from, from + size).join(' ')) ?? []
        found.push(...labels.map((label) => ({ label, size })))
      }
    }
    return found.toSorted((a, b) => b.size - a.size).map(({ label }) => label)
  }
}

/** BM25 (k1 1.2, b .75) of lower-cased words over the preferred labels. */
export function bm25(skills: readonly EscoSkill[]): Rank {
  const documents = skills.map(({ label }) => words(label))
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / documents.length
  const postings = new Map<string, Map<number, number>>()
  for (const [row, document] of documents.entries()) {
    for (const word of document) {
      const held = postings.get(word) ?? new Map<number, number>()
      postings.set(word, held.set(row, (held.get(row) ?? 0) + 1))
    }
  }
  return (text) => {
    const scores = new Map<number, number>()
    for (const word of new Set(words(text))) {
      const rows = postings.get(word) ?? new Map<number, number>()
      const idf = Math.log(1 + (documents.length - rows.size + 0.5) / (rows.size + 0.5))
      for (const [row, count] of rows) {
        const length = documents[row]?.length ?? 0
        const gain = (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / mean))
        scores.set(row, (scores.get(row) ?? 0) + gain)
      }
    }
    const best = [...scores].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 10)
    return best.map(([row]) => skills[row]?.label ?? '')
  }
}
