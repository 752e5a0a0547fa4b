import { fold, type Word, wordOf } from './fold.ts'
import { type NameWords, nameWords } from './name-words.ts'
import { sameGivenName } from './nicknames.ts'

/**
 * Whether two plain names may be one person's: in any order, with initials, nicknames, middle names left out, words
 * written together or apart, and whatever the script or the diacritics. Two words must agree, one of them in full.
 */
export function agrees(a: string, b: string): boolean {
  if (a === b && /\p{L}{2}/u.test(a)) return true
  const others = readings(b)
  return readings(a).some((left) => others.some((right) => agree(left, right)))
}

/** Whether two names that do not agree are two names: of 王伟 and Wei Wang nobody here can say. */
export function comparable(a: string, b: string): boolean {
  return isInLatin(a) === isInLatin(b)
}

/** In Latin letters, or in a script that is written out in them here. */
function isInLatin(name: string): boolean {
  return fold(name).every(({ spellings }) => spellings.every((spelling) => /^\p{Script=Latin}*$/u.test(spelling)))
}

/** Words that stand before a family name: they are not a name of their own. */
const particles = new Set('van von der den del della dos das de di la al bin el ter ten zu'.split(' '))
const isParticle = ({ text }: Word): boolean => particles.has(text)

function agree(a: NameWords, b: NameWords): boolean {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return false
  const [left, right] = [joined(a.words, b.words), joined(b.words, a.words)]
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  const [only] = few
  if (few.length < 2) return many.length === 1 && only !== undefined && many.some((other) => same(only, other))
  if (few.length < many.length && few.filter((word) => !isParticle(word)).length < 2) return false
  const free = [...many]
  let full = 0
  for (const word of [...few].sort((x, y) => y.text.length - x.text.length)) {
    const exact = free.findIndex((other) => same(word, other))
    const at = exact >= 0 ? exact : free.findIndex((other) => alike(word, other))
    if (at < 0) return false
    if (exact >= 0 && !word.isInitial && !isParticle(word)) full++
    free.splice(at, 1)
  }
  return full > 0
}

/** With those words joined that the other name writes as one: Min-jun and Minjun, de la Cruz and Delacruz. */
function joined(words: Word[], other: Word[]): Word[] {
  for (const width of [3, 2])
    for (let at = 0; at + width <= words.length; at++) {
      const whole = wordOf(
        words
          .slice(at, at + width)
          .map(({ text }) => text)
          .join(''),
      )
      if (other.some((one) => same(one, whole)))
        return joined([...words.slice(0, at), whole, ...words.slice(at + width)], other)
    }
  return words
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))

const same = (a: Word, b: Word): boolean => meet(a.spellings, b.spellings)

function alike(a: Word, b: Word): boolean {
  if (a.isInitial || b.isInitial) return meet(a.initials, b.initials)
  return a.spellings.some((one) => b.spellings.some((other) => sameGivenName(one, other)))
}

/** A name in brackets is another reading ("Mara Lindqvist (Holm)"). */
function readings(name: string): NameWords[] {
  const bare = name.replace(/[([{].*?[)\]}]/g, ' ')
  const inBrackets = [...name.matchAll(/[([{](.*?)[)\]}]/g)].map(([, inner]) => inner ?? '')
  const given = bare.trim().split(/\s+/)[0] ?? ''
  const spellings = [bare, ...inBrackets.map((inner) => `${given} ${inner}`)].slice(0, 4)
  return spellings.map(nameWords).filter(({ words }) => words.length > 0)
}
