/** What a short sentence asks for, without the words that every requirement has: "sound knowledge of French cuisine" is
 * "French cuisine". Null where it is a statement, a length of time, or too long to be a name. */
export function requirementName(sentence: string): string | null {
  const text = sentence.replaceAll('’', "'").replace(/^\((.*)\)$/, '$1')
  const asked = text.replace(having, '').replace(secondVerb, '')
  if (statement.test(asked)) return null
  const ended = asked.replace(/[.;,:!?]+$/, '')
  const name = ended.replace(before, '').replace(orAnother, '').replace(after, '').replace(after, '').trim()
  const isName = /\p{L}{2}/u.test(name) && name.length <= 120 && name.split(' ').length <= mostWords(name)
  return isName && !span.test(name) && !samePost.test(name) ? name : null
}

const mostWords = (name: string) => (qualification.test(name) ? 12 : 5)

/** What a person has learned or passed is asked for by its name, long as it may be. */
const qualification =
  /\b(degree|diploma|certificat(?:e|ion)|qualification|nvq|btec|apprenticeship)\b|(?:ausbildung|studium|weiterbildung|zertifikat|schein|prüfung|examen|certifikat)\b|\b(diplôme|formation|titulaire|cap|bep|bts|certificado|curso|tarjeta|título|titulación|grado|licenciatura|graduação|formação|laurea|diploma|corso|attestato|opleiding|certificaat|utbildning|examen|behörighet|wykształcenie|kurs|certyfikat|uprawnienia)(?!\p{L})/iu

/** Addressed to the person who has it. */
const having =
  /^(?:you (?:have|hold|bring)|(?:sie haben|sie verfügen über|du hast|du verfügst über)|vous avez|tienes|je hebt|du har|hai|você tem|masz|hebt|has|have|be|hold) /iu

// "Sie haben eine Ausbildung und bringen Erfahrung mit": German nouns have capitals, so this is the next verb.
const secondVerb = / und \p{Ll}.*$/u

/** What is told of the employer, the post or the person names no skill. */
const statement =
  /^(?:we|our|there|it|this|they|no|you|your|du|sie|ihr|vous|nous|je|jij|tú|você|ci|si)\b|^(?:the|an?) .*\b(?:is|are|was|were|will|has|offers|employs)\b|\b(?:is|are|can be|will be) (?:available|provided|possible|offered|held|arranged|asked|on)\b|\p{L}{2}[.!?] \p{Lu}/iu

const any = (...ofEachLanguage: string[]) => `(?:${ofEachLanguage.join('|')})`

const years = any('years?', 'jahren?', 'ans?', 'años?', 'anos?', 'anni|anno', 'jaar', 'års?', 'lata|lat|rok')
const number = any('\\d{1,2}', 'one|two|three|four|five', 'zwei|drei', 'deux|trois', 'dos|tres', 'due', 'två|tre')
const months = any('months?', 'monate?n?', 'mois', 'mes(?:es)?', 'mesi', 'maanden')
const span = new RegExp(`^${number} *(?:[-–à+] *\\d* *)?(?:${years}|${months})$`, 'iu')

/** "Two years in a similar role". */
const samePost =
  /^(?:(?:similar|same|this|comparable) (?:role|position|post|job)|role|vergleichbare[nr]? position|(?:un )?poste similaire|(?:un )?puesto similar|(?:cargo|função)(?: similar)?|mansione(?: analoga)?|vergelijkbare functie|liknande (?:roll|tjänst)|(?:un )?ruolo analogo|podobnym stanowisku)$/iu

const wished = any(
  'ideally|preferably',
  'idealerweise|vorzugsweise',
  'idealement|idéalement',
  'idealmente|(?:se )?valorar[áa]n?|valorables?|deseables?|imprescindible',
  'gradit[aoie]|preferibilmente',
  'bij voorkeur',
  'gärna',
  'mile widzian[aey]',
)
const atLeast = any(
  'at least|minimum(?: of)?',
  'mindestens',
  'al menos|mínimo(?: de)?',
  'au moins',
  'pelo menos',
  'almeno',
  'minimaal',
  '(?:har )?minst',
  'co najmniej',
)
const praise = any(
  '(?:basic|practical)(?= (?:knowledge|experience|understanding))|good|very good|strong|solid|sound|excellent|proven|deep|thorough|demonstrable|in-depth|some|previous|prior|relevant|post-qualification',
  'sehr gute|gute|fundierte|erste|mehrjährige',
  'une première|une|première|bonnes?|solides?',
  'buen[oa]?s?|sólid[oa]s?',
  'bo[mn]s?|boas?',
  'buona|ottima',
  'goede|aantoonbare',
  'goda?|gedigen',
  'bardzo dobra|dobra|praktyczna',
)
const noun = any(
  '(?:working )?knowledge|experience|understanding|command|familiarity|exposure',
  '(?:berufs)?erfahrung(?:en)?|(?:grund)?kenntnisse?',
  'expérience|connaissances?|maîtrise',
  'experiencia|conocimientos?|manejo|dominio',
  'experiência|conhecimentos?|domínio',
  'conoscenza|esperienza|padronanza',
  'ervaring|kennis|beheersing',
  'erfarenhet|kunskap(?:er)?',
  'znajomość|doświadczeni[ea]',
)
const preposition = any(
  '(?:of|in|with|as an?|as|to) ',
  '(?:mit|im|in der|in|von|der) ',
  "(?:en|des|du|de) |d'",
  '(?:de|del|con) ',
  '(?:em|com|do|da|dos|das|na|no) ',
  "(?:di|del|della|dei|delle|nel|nella|con) |dell'|nell'",
  '(?:van|met) ',
  '(?:av|i|med|inom|om) ',
  '(?:z|w) ',
)
const article = "(?:(?:the|an?|een|une?|der|den|die|das|la|le|les|el|los|las|un|het) |l')"

const before = new RegExp(
  [
    '^(?:(?:and|und|y|et) )?',
    `(?:${wished}:?,? (?:you'll have |with |mit )?)?`,
    `(?:${atLeast} )?`,
    "(?:(?:erfolgreich )?abgeschlossene[sn]? |titulaire (?:(?:du|de la) |d'une? ?))?",
    `(?:${number}(?: *[-–+] *\\d{0,2})? ?\\+?${years}(?!\\p{L})'? ?(?:(?:of|in|as an?|in der|de|di|av) |d')?)?`,
    `(?:${noun} (?:mínim[ao] |prévia |previa )?${preposition}(?:${atLeast} )?${number}\\+? ${years} ${preposition})?`,
    `(?:${praise} )*`,
    `(?:(?:la |le |die |the )?${noun} (?:prévia |previa )?${preposition}|znajomość |experience (?=\\p{L}+ing\\b))?`,
    `${article}?`,
  ].join(''),
  'iu',
)

const orAnother =
  /(?: within the (?:last|past)|,? (?:or|oder|ou|o|of|eller) (?:an|another|other|similar|vergleichbar|ähnlich|équivalent))\b.*$/iu

const is = any('is|are|would be', 'ist|wäre', '(?:est|sont|serait|seraient)', 'es|será|seria|sería', 'è|sarà', 'är')
const judged = any(
  'a plus|an advantage|a bonus|an asset|great|nice|lovely|useful|helpful|handy|required|needed|essential|mandatory|a must|preferred|desirable|welcome',
  'von vorteil|wünschenswert|erforderlich|zwingend|ein plus|ein muss',
  'indispensables?|exigée?s?|requise?s?|obligatoires?|souhaitée?s?|appréciée?s?|un plus|un atout',
  'imprescindibles?|deseables?|obligatori[oa]s?|valorables?|un plus',
  'desejáve(?:l|is)|obrigatóri[oa]s?|um diferencial|valorizad[oa]s?',
  'richiest[aoie]|gradit[aoie]|obbligatori[ao]|un plus',
  'een pre|een plus|vereist|verplicht|meegenomen',
  'meriterande|ett krav|ett plus',
  'wymagan[aey]|mile widzian[aey]',
)
const after = new RegExp(
  `(?:^| )(?:experience|skills?|knowledge|know-how|would be .*|(?:${is} )?${judged}(?: but .*)?)$`,
  'iu',
)
