import type { Proposal, ProposalWarning } from '@touchstone/shared/proposal'

type Warning = Proposal['warnings'][number]

const proxies: readonly (readonly [ProposalWarning, RegExp])[] = [
  [
    'proxy-age',
    /\b(digital natives?|young (and|team|professional|person|man|woman|candidate|graduate)|youthful|recent graduates?|new grads?|fresh graduates?|(aged?|between) \d{2}\s*(-|–|to|and)\s*\d{2}( years old)?|(under|over|maximum age|max\. age)( of)? \d{2}( years)?( old)?(?! (employees|staff|people|countries|hours|minutes|km|kg|lbs?|%))|(at least|minimum( of)?|max(imum)?( of)?) \d{2} years (of age|old)|\d{2} years (of age|old)( or (over|older|younger))?|\d{2} (jaar|jahre|anni|años|anos|ans|år|lat) (of|oder|o|ou|e|et|eller|lub) (ouder|älter|más|mayor|plus|più|mais|äldre|więcej)|dynami(c|que) and young|jung(es|e|en)? (und )?\w* ?team|équipe jeune|jeune (équipe|diplômée?)|jóvenes?|equipo joven|(entre|de) \d{2} (y|a|à|et) \d{2} a(ños|nos|ns)|menores de \d{2}|berufseinsteiger unter|mature (person|candidate)|energetic (young|team))\b/i,
  ],
  [
    'proxy-gender',
    /\b(salesm[ae]n|foreman|handyman|waitress|chairman|craftsm[ae]n|draughtsman|stewardess|barmaid|cleaning lady|housewi(fe|ves)|(female|male|women|men) (only|candidates?|applicants?|preferred)|he (will|must|should|is)|she (will|must|should|is)|nur (männer|frauen)|(solo|sólo|exclusivamente) (hombres|mujeres)|sexo (masculino|femenino|feminino)|ninjas?|rock ?stars?)\b/i,
  ],
  [
    'proxy-nationality',
    /\b((eu|us|u\.s\.|uk|british|german|french|american|swiss|dutch|european) (citizens?|citizenship|nationals?|nationality|passport)|citizens? (of|only)|nationals? only|citizenship (is )?required|local candidates only|born in|deutsche staatsangehörigkeit|nationalité (française|suisse|belge)|nacionalidad (española|mexicana)|nacionalidade (portuguesa|brasileira))\b/i,
  ],
  [
    'proxy-school-prestige',
    /\b((top|elite|good|prestigious|leading|renowned|first-class|tier[- ]?(1|one)|target|ranked) (\d+ )?(universit(y|ies)|schools?|colleges?|business schools?|mba)|ivy league|oxford university|cambridge university|harvard|stanford|russell group|oxbridge|grandes? écoles?)\b/i,
  ],
  [
    'proxy-native-speaker',
    /\b(native([- ]level)? ((\w+ )?speakers?|english|german|french|dutch|spanish|fluency)|(english|german|french|dutch|spanish) (as a )?(native|mother tongue)|native (or bilingual|proficiency)|\(native\)|mother tongue|native \w+ speakers?|muttersprach\w*|langue maternelle|(anglais|français|allemand) natif|(inglés|español|alemán|francés|português|inglês) nativo|nativ[oa] (de|en|em) \w+|hablantes? nativ[oa]s?|língua materna|moedertaal|lengua materna|modersmål)\b/i,
  ],
]

const years =
  /(?<!(?:last|past|next|letzten|previous) )\b(\d{1,2}\s*(\+|plus)?|\d{1,2}\s*(-|–|to)\s*\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|many)\+?\s*(or more )?(years?|yrs|jahren?|ans|jaar|años|anos|ann[io]|års?|lata|lat)\b(?! (of age|old|of ouder|oder älter|o más|ou plus|o più|ou mais|eller äldre|lub więcej)(?!\p{L}))|\d+年以上|\d+\+? (років|роки|рік|лет|года?)(?!\p{L})/iu
const vendor =
  /\b((aws|amazon|azure|microsoft|google( cloud)?|cisco|oracle|salesforce|vmware|red ?hat|sap|adobe|hubspot|comptia|servicenow|snowflake|databricks|fortinet|juniper|kubernetes|autodesk|solidworks|scrum\.org)[- ]?(\w+ ){0,4}?(certified|certification|certificate)|certified (aws|azure|google|salesforce|scrummaster|kubernetes|ethical hacker|information systems)|(ccna|ccnp|ccie|rhce|rhcsa|mcse|mcsa|ckad?|cissp|cism|cisa|pmp|prince2|csm|psm|capm|comptia|ceh|itil( \d| v\d| foundation)?|togaf|cfa|acams)( certified| certification| certificate)?)\b/i

/** Requirements that may stand for age, gender, origin or school, and what only one vendor's credential can meet.
 * Only for sentences that became requirements; years of experience only where they are a must. */
export function warningsOf(sentence: string, requirement: string | null, must: boolean): Warning[] {
  const found = proxies.flatMap(([code, pattern]) => warn(code, pattern.exec(sentence)))
  const length = must ? warn('proxy-years-of-experience', years.exec(sentence)) : []
  const credential = must ? warn('single-vendor-credential', vendor.exec(sentence)) : []
  return [...found, ...length, ...credential].map((each) => ({ ...each, requirement }))
}

function warn(code: ProposalWarning, match: RegExpExecArray | null) {
  return match ? [{ code, words: match[0].trim() }] : []
}
