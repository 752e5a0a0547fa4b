import { plainText } from './plain-text.ts'

export type Section = 'requirements' | 'nice' | 'responsibilities' | 'boilerplate'

// In the order they are tried: "preferred qualifications" is nice before it is a requirement.
const patterns: readonly (readonly [Section, RegExp])[] = [
  [
    'boilerplate',
    /\b(benefits?|perks|(we|what we can|we can) offer( you)?|what (we|you) (offer|get|gain)|our promise( to you)?|was wir (ihnen|dir|euch)? ?bieten|dit krijg je( van ons)?|(what )?you(('ll)?| will| can| may) (get|receive|enjoy|love|learn|gain)|what'?s (in it|on offer)( for you)?|in return|compensation|salary|pay( range| rate| and benefits| & perks)?|remuneration|why (join|work|us|you)( us| with us| here)?|reasons to|equal (employment )?opportunit(y|ies)|eeo|diversity|inclusion|accommodations?|privacy|data protection|about (us|our|the (company|team|hospital|school|organi[sz]ation|employer|business))|who we are(?! (looking|after|seeking|searching))|our (company|story|values|mission|culture|benefits|offer)|^we have$|^(we|us|wij|wir|nous|nosotros)$|das sind wir|darauf (konnen|kannst) (sie|du) (sich|dich) freuen|ons aanbod|unsere benefits|how to apply|application process|contact( us)?|next steps|interview process|recruitment process|disclaimer|safeguarding statement|wir bieten|(das|was) (bieten wir|wir bieten|erwartet dich bei uns)( ihnen| dir)?|unser angebot( an (sie|dich))?|uber uns|(deine|ihre|unsere) (vorteile|benefits)|kontakt|bewerbung|(ce que )?nous (vous )?(offrons|proposons)|avantages|qui sommes[- ]nous|a propos|l'entreprise|remuneration|pourquoi nous|wij bieden|wat (bieden wij|wij bieden|krijg je)|over ons|arbeidsvoorwaarden|(que|lo que|te|le) ofrece(mos)?|ofrecemos|se ofrece|beneficios|sobre (nosotros|a empresa|nos|la empresa)|quienes somos|condiciones|(o que )?(nos )?oferecemos|quem somos|a empresa|vi erbjuder|om oss|(cosa )?offriamo|chi siamo|(co )?oferujemy|o nas)\b/i,
  ],
  [
    'nice',
    /\b(nice[- ]to[- ]haves?|nice if|bonus( points| skills| if)?|brownie points|preferred|preferences?|desir(able|ed)s?|plus(es)?|pluspunkte?|extra credit|advantages?|good to have|great to have|(would be|'d be) (great|nice|lovely|fantastic|brilliant|over the moon)|extra points|(could|should)[- ]haves?|optional|(tech(nology|nical)? |the |our )stack|ideally|additional(ly)? (helpful|valued)|not (required|essential)|von vorteil|wunschenswert|idealerweise|gern gesehen|(un|les?) plus|seraient? apprecies?|valoriza-se|leuk als( je)?|advantageous|suma(n|ras)? puntos|gradit[aeio]|serait un plus|atouts?|souhait(e|ee?s|able)s?|een pre|pre|deseables?|valorables?|(se )?valora(ra|ran|mos|mos positivamente)?|(es|seria) un plus|nos encantaria( que)?( ademas)?( tuvieras| tengas)?|puntos extra|diferencia(l|is)|desejave(l|is)|sera um diferencial|meriterande|titolo preferenziale|mile widziane|atut(em|y)?|dodatkowym atutem)\b(?!-)/i,
  ],
  [
    'responsibilities',
    /\b(essential (job |role )?(functions|duties|responsibilities|tasks)|(key|main|core) (tasks|duties|accountabilities))\b/i,
  ],
  [
    'requirements',
    /\b(requirements?|qualifications?|pre-?requisites?|must[- ]haves?|(what )?you'?ll need( to have)?|what you need|what you('ll| will| should)? (bring|have|know)|you('ll| will)? bring|you('ll| will)? have|you hold|what we('re| are)? (need|ask|expect|require|want|seek|seeking|looking for|after)( for| from you| in you)?|we (ask|expect|require|need|seek)|you should (have|bring)|(who )?(we'?re|we are) (looking for|after|seeking)|looking for|who you are|fit if|(good|great|right) fit|should apply|you might|you are|you're|if you|(the |our |your )?(ideal|successful|right) (candidate|person|applicant)|we look for|we'd (love|like)|the candidate|about you|what (it takes|makes you)|to (succeed|be successful|thrive)|you('ll| will) (be (a|an|successful|great|comfortable|someone)|thrive|succeed)|successful if|your (profile|background|skills|experience|qualities|superpowers)|(key |essential |required |technical |core )?skills|knowledge|abilities|experience|essential|person specification|criteria|competenc(e|ies)|education|credentials|certifi(cations?|cates?)|licen[cs](es?|ure|ing)|eligibility|minimum|basic|((das|was) )?(bringst du|bringen sie)( mit)?|was du mitbringst|was (sie|dich) auszeichnet|das bist du|^(you|jij|du|sie|vous|tu)$|(cosa )?cerchiamo|dit vragen wij( van jou)?|wat verwachten wij( van jou)?|(your )?toolbox|(la )?risorsa ideale( possiede)?|(il )?candidato ideale|was (sie|du) mitbring(en|st)|(dein|ihr|das|unser) profil|profil|damit (uberzeugst|begeisterst|punkten)|anforderungen|voraussetzungen|qualifikation(en)?|votre profil|profil( recherche| attendu)?|vous etes|competences( requises)?|pre-?requis|formation|(je|jouw|uw) profiel|functie-eisen|wat vragen wij|wie ben jij|dit breng je mee|requisitos?( obrigatorios| minimos| imprescindibles)?|(tu|su|seu|o seu)? ?perfil|(lo )?que (buscamos|necesitas|pedimos)|buscamos|(o que )?(procuramos|esperamos|buscamos)( de voce)?|o que voce precisa|qualificacoes|formacao|imprescindibles?|kvalifikationer|din profil|vi soker|requisiti|(il )?profilo|wymagania|(czego )?oczekujemy)\b(?! (job )?(functions|duties))/i,
  ],
  [
    'responsibilities',
    /\b(responsibilit(y|ies)|duties|what you'?ll (do|be doing|work on|own)|what you (will|do)|you('ll| will)|your (role|tasks|mission|day|impact|job|responsibilities)|(about )?the (role|job|position|work|opportunity)|day[- ]to[- ]day|tasks|role (overview|summary|purpose)|(job|position) (description|summary|purpose|overview)|main activities|(ihre |deine )?(aufgaben|rolle|tatigkeiten)|(das|was) (erwartet|machst|machen)( (sie|dich|du))?( bei uns)?|vos missions|missions?|responsabilites|vos responsabilites|taken|werkzaamheden|wat ga je doen|funciones|tareas|responsabilida(des?)|(que|lo que) haras|tus? (funciones|tareas|mision)|atividades|atribuicoes|o que voce (vai|ira) fazer|arbetsuppgifter|om tjansten|obowiazki|zakres obowiazkow|mansioni|attivita)\b/i,
  ],
]

// Scripts in which \b knows no words. Written as `plainText` folds them.
const otherScripts: readonly (readonly [Section, RegExp])[] = [
  [
    'boilerplate',
    new RegExp(
      plainText('待遇|福利厚生|給与|会社概要|選考|応募方法|(ми )?пропонуємо|про нас|(мы )?предлагаем|о нас|о компании'),
      'iu',
    ),
  ],
  [
    'nice',
    new RegExp(
      plainText('歓迎(条件|スキル)?|尚可|あれば|буде перевагою|буде плюсом|бажано|будет плюсом|желательно'),
      'iu',
    ),
  ],
  [
    'requirements',
    new RegExp(plainText('必須|応募資格|応募条件|求める|必要な|вимоги|очікуємо|ми шукаємо|требования|ожидаем'), 'iu'),
  ],
  ['responsibilities', new RegExp(plainText("仕事内容|業務内容|職務内容|обов'язки|завдання|обязанности|задачи"), 'iu')],
]

const all = [...patterns, ...otherScripts]
const everywhere = all.map(([, { source }]) => new RegExp(source, 'giu'))

/** Whether a line is what LinkedIn and Indeed set over the whole posting: it announces nothing. */
export const headsAll = (line: string): boolean =>
  /^(about (the|this) job|(full )?job description|job details)\W*$/i.test(line)

/** What a heading announces; null where it tells nothing: the section before it then goes on no further. */
export function sectionOf(heading: string): Section | null {
  const text = plainText(heading)
  if (headsAll(heading)) return null
  return all.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

const joining = new Set(
  'a an the and or of to in on for with from you your our we us this that it is are at be do will would can key other more about job role position new what who why how und oder fur bei uns et ou de des du pour vous votre y o para el la los las e os as tu su en il per not must required if also had have would be had so czego co bedzie'.split(
    ' ',
  ),
)

/** Whether a line says nothing but what it announces: a heading, however it is set. */
export function onlyAnnounces(line: string): boolean {
  const text = plainText(line)
  if (line.length > 70 || /[.!,]$/.test(line.trim()) || sectionOf(line) === null) return false
  const rest = everywhere.reduce((left, pattern) => left.replace(pattern, ' '), text)
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => joining.has(word) || /^[sdlmnt]$/.test(word))
}
