/** Words that a text writes apart or together, and names the other way: "lifecycle" of "life cycle", "front" and "end" of
 * "frontend". Only words that some name has are given. */
export function compounds(words: readonly string[], known: (word: string) => boolean): string[] {
  const joined = words.slice(1).map((word, at) => `${words[at]}${word}`)
  return [
    ...joined.filter((word) => word.length >= shortest && known(word)),
    ...words.filter((word) => word.length >= shortest && !known(word)).flatMap((word) => parts(word, known)),
  ]
}

const shortest = 8

function parts(word: string, known: (word: string) => boolean): string[] {
  for (let at = 4; at <= word.length - 3; at += 1) {
    const pair = [word.slice(0, at), word.slice(at)]
    if (pair.every(known)) return pair
  }
  return []
}
