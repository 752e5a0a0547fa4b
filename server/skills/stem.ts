// Words that mean the same in a posting and in a taxonomy, and single words that Britain spells in its own way.
const same: Record<string, string> = {}
const group = (to: string, words: string) => {
  for (const word of words.split(' ')) same[word] = to
}
group('staff', 'personnel employee employees workforce')
group('customer', 'client clients customers')
group('program', 'programme programmes programs')
group('vehicle', 'car cars vehicles')
group('license', 'licence licences licenses licensing')
group('center', 'centre centres centers')
group('analyse', 'analyze analyzes analysing analyzing analysis analyses analytical analytics')
group('practice', 'practise practises practices practising practicing')
group('check', 'cheque cheques checks')
group('tire', 'tyre tyres tires')
group('gray', 'grey')
group('mold', 'mould moulds molds moulding molding')
group('jewelry', 'jewellery')

// Spellings that part Britain and America in whole families of words; the American one is kept.
const british: [RegExp, string][] = [
  [/(?<=[a-z]{3})our(?=s?$|able|ing|ed|al|ful)/, 'or'],
  [/(?<=[a-z]{2}[bt])re(?=s?$)/, 'er'],
  [/(?<=[a-z]{2})ogue(?=s?$)/, 'og'],
  [/(?<=def|off|lic|pret)ence/, 'ense'],
  [/(?<=[a-z])ae(?=[a-z]{3})/, 'e'],
  [/(?<=alumin)i(?=um)/, ''],
  [/^sulph/, 'sulf'],
  [/^oe(?=[a-z]{4})/, 'e'],
]

const suffixes =
  'isations izations isation ization ations ation ating ators ator ated ates ate ising izing ised ized ise ize ments ment ings ing ions ion ers er ors or ed ive al e y'.split(
    ' ',
  )
/** Who does it ("operator", "supervisor"); not "labor" or "color". */
const doer = /[st]or$/
const cache = new Map<string, string>()

/** A word's light stem: "programming", "programmer" and "programmes" are one, "C++" stays. Takes folded words. */
export function stem(word: string): string {
  const held = cache.get(word)
  if (held !== undefined) return held
  const stemmed = cut(same[word] ?? word)
  if (cache.size < 200_000) cache.set(word, stemmed)
  return stemmed
}

function cut(written: string): string {
  if (written.length <= 3) return written
  const word = american(written).replace(/(?<=.{4}[^bp])ly$/, '')
  let text = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^su])s$/, '')
  const suffix = suffixes.find(
    (each) => text.endsWith(each) && text.length - each.length >= 3 && (each !== 'or' || doer.test(text)),
  )
  if (suffix) text = text.slice(0, -suffix.length)
  return text.replace(/(.)\1$/, '$1')
}

function american(word: string): string {
  if (word.length < 5) return word
  return british.reduce((text, [from, to]) => text.replace(from, to), word)
}
