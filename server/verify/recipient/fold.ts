/** Letters that no decomposition reaches; where two spellings are usual, both. */
const latin: Record<string, string[]> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  å: ['a', 'aa'],
  ø: ['o', 'oe'],
  æ: ['ae'],
  œ: ['oe'],
  ß: ['ss'],
  ł: ['l'],
  đ: ['d', 'dj'],
  ð: ['d'],
  þ: ['th'],
  ı: ['i'],
  ħ: ['h'],
  ə: ['a', 'e'],
}

/** Cyrillic and Greek: as passports write them, as most English texts do, and as scholars do without their marks. */
const scripts: Record<string, string[]> = {
  ...pairs('абвдезиклмнопрстуфыіэґјћѕәқғңөұүһ', 'abvdeziklmnoprstufyiegjczakgnouuh'),
  ...pairs('αβγδεζηικλμνξοπρσςτυφω', 'avgdeziiklmnxoprsstyfo'),
  г: ['g', 'g', 'h'],
  ж: ['zh', 'zh', 'z'],
  й: ['i', 'y', 'j'],
  ё: ['e', 'yo', 'e'],
  х: ['kh', 'kh', 'h'],
  ц: ['ts', 'ts', 'c'],
  ч: ['ch', 'ch', 'c'],
  ш: ['sh', 'sh', 's'],
  щ: ['shch', 'shch', 'sc'],
  ъ: ['ie', '', ''],
  ь: [''],
  ю: ['iu', 'yu', 'ju'],
  я: ['ia', 'ya', 'ja'],
  ї: ['i', 'yi', 'ji'],
  є: ['ie', 'ye', 'je'],
  ђ: ['dj', 'dj', 'd'],
  љ: ['lj'],
  њ: ['nj'],
  џ: ['dz'],
  θ: ['th', 'th', 't'],
  χ: ['ch', 'ch', 'h'],
  ψ: ['ps'],
}

/** Greek writes some sounds with two letters. */
const greekPairs: [RegExp, string][] = [
  [/ου/g, 'ou'],
  [/([αε])υ(?=[θκξπσςτφχψ]|$)/g, '$1φ'],
  [/([αε])υ/g, '$1β'],
  [/γγ/g, 'ng'],
  [/^γκ/, 'g'],
  [/^μπ/, 'b'],
  [/^ντ/, 'd'],
]

const ways = [0, 1, 2]

/** A word of a name, in each of its usual spellings in plain Latin letters. */
export interface Word {
  /** In its own script, lower case. */
  text: string
  spellings: readonly string[]
  /** The first letters of the spellings. */
  initials: readonly string[]
  /** It is no more than a letter. */
  isInitial: boolean
}

const mostWords = 20

/** The words of a name as they stand, and in other spellings: marks, capitals and styled letters do not count. */
export function fold(name: string): Word[] {
  return name
    .slice(0, 300)
    .replace(/['’‘`´ʼʻ]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map(wordOf)
}

export function wordOf(text: string): Word {
  const spelled = ways.map((way) => spell(text, way))
  const initials = [...new Set(spelled.map((word) => word.charAt(0)))]
  const isInitial = /^\p{L}\p{M}*$/u.test(text)
  return { text, spellings: [...new Set(spelled.map(sound))], initials, isInitial }
}

function spell(text: string, way: number): string {
  // The tonos of Greek is an accent; the marks of й, ё and ä make another letter of it.
  const bare = text
    .normalize('NFD')
    .replace(/([\u0370-\u03ff])[\u0300\u0301\u0342]/g, '$1')
    .normalize('NFC')
  const paired = greekPairs.reduce((all, [pair, letters]) => all.replace(pair, letters), bare)
  return (
    Array.from(paired, (letter) => letterOf(letter, way))
      .join('')
      .normalize('NFD')
      // Latin, Cyrillic and Greek marks are accents, and Hebrew and Arabic mostly leave theirs out; the marks of other
      // scripts are their vowels.
      .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]|\u0640/g, '')
  )
}

function letterOf(letter: string, way: number): string {
  const known = latin[letter] ?? scripts[letter]
  return known?.[way] ?? known?.at(-1) ?? letter
}

/** One spelling for those that differ by habit alone: Maria and Mariya, Viktor and Victor, Dmitry and Dmitrii, Yelena. */
export function sound(word: string): string {
  return word
    .replaceAll('y', 'i')
    .replace(/(^|[aeou])ie/g, '$1e')
    .replace(/i[ij]+/g, 'i')
    .replaceAll('ph', 'f')
    .replace(/c(?!h)/g, 'k')
    .replaceAll('ks', 'x')
}

function pairs(from: string, to: string): Record<string, string[]> {
  return Object.fromEntries(Array.from(from, (letter, at) => [letter, [to.charAt(at)]]))
}
