/** Remembers an answer about a document while the document lives: ten proofs of it ask the same question. */
export function perDocument<Answer>(): (document: object, key: string, make: () => Promise<Answer>) => Promise<Answer> {
  const kept = new WeakMap<object, Map<string, Promise<Answer>>>()
  return (document, key, make) => {
    const answers = kept.get(document) ?? new Map<string, Promise<Answer>>()
    kept.set(document, answers)
    const answer = answers.get(key) ?? make()
    answers.set(key, answer)
    return answer
  }
}
