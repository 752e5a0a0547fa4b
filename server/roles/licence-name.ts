// What a licence is called ends or begins with one of these; up to six words before it, or after "with the", name it.
const ending =
  /((?:[\p{L}\p{N}+'’/-]+ ){0,6}?)(licen[cs]e|registration|permit|certificate|certification|clearance|card|status|Führerschein|Staplerschein|Approbation|rijbewijs|BIG-registratie|\p{L}*certificaat|\p{L}*legitimation|(?:[A-E]{1,2}-)?körkort|patente(?: di guida)?|prawo jazdy|cart[ãa]o? de condução|permis(?: de conduire)?|(?:carnet|permiso) de conducir)(?![\p{L}])/iu
// What may follow what a licence is called, and is no part of its name.
const trailing =
  / *(?:[,;(].*|(?:is |are )?(?:required|needed|essential|mandatory)|exigée?s?|indispensables?|obligatoires?|en cours de validité|à jour|en vigor|erforderlich|zwingend|vigentes?|obligatori[oa]|ativ[oa]|required)\.?$/iu
/** The class of a driving licence, where it follows the name. */
const ofClass =
  /^,? *\(?((?:der )?(?:(?:class|classe|clase|categor(?:y|ia|ía|ie)|catégorie|cat\.?|klassen?|kategori[ea]?|kat\.?) ?)?[A-D][A-E]?1?E?(?: ?\+ ?E)?)(?![\p{L}\p{N}])/iu
const driving = /driv|führerschein|rijbewijs|körkort|patente|jazdy|condução|permis|conducir/iu
const registered = /((?:\p{Lu}[\p{L}&-]* ){1,3})(?:registered|certified)\b/u
const cdl = /\b(?:CDL[- ]?(?:Class )?[ABC]\b|Class [ABC] CDL)/i
const leading =
  /\b(?:licensed|registered|board[- ]certified|qualified) (?:as (?:an? )?|to |with (?:the )?|in )?((?:[\p{L}'’/-]+ ?){1,3})/iu
const filler = new Set(
  'a an the valid current active unrestricted full clean your you have hold holds must and with of du un une een geldig geldige giltigt giltig ważne possesso titulaire se requiere held in to for is required requires need needs be possess possession possesses minimum at least our must-have essential desirable imprescindible obligatorio necesario indispensable tener poseer zwingend gultiger gültiger gültige'.split(
    ' ',
  ),
)

/** The name of the licence that a sentence asks for: "a valid UK driving licence (class B)" is "UK driving licence". */
export function licenceName(sentence: string): string {
  const commercial = cdl.exec(sentence)
  if (commercial) return commercial[0]
  const end = ending.exec(sentence)
  if (end?.[2]) {
    const before = (end[1] ?? '').trim().split(' ')
    const from = before.findLastIndex((word) => filler.has(word.toLowerCase())) + 1
    const name = [...before.slice(from), end[2]].filter(Boolean).join(' ')
    if (name.includes(' ') || !/^(licen[cs]e|card|status|certificate|certification|permit|registration)$/i.test(name))
      return name + classAfter(sentence.slice(end.index + end[0].length), name)
  }
  const holder = registered
    .exec(sentence)?.[1]
    ?.trim()
    .replace(/^(?:Be|Is|Are) /, '')
  if (holder && !/^(?:registered|licensed)$/i.test(holder)) return `${holder} registered`
  const lead = leading.exec(sentence)
  if (lead?.[1]) {
    const words = lead[1].trim().split(' ')
    const stop = words.findIndex((word) => word === 'or' || filler.has(word.toLowerCase()))
    const name = (stop === -1 ? words : words.slice(0, stop)).join(' ')
    if (name) return `${lead[0].split(' ')[0] ?? ''} ${name}`
  }
  const words = sentence.split(' ')
  const bare = words
    .slice(
      Math.max(
        0,
        words.findIndex((word) => !filler.has(word.toLowerCase())),
      ),
    )
    .join(' ')
  return (bare.replace(trailing, '').replace(trailing, '') || bare).slice(0, 120)
}

function classAfter(rest: string, name: string): string {
  const stated = driving.test(name) ? ofClass.exec(rest)?.[1] : undefined
  return stated ? ` ${stated}` : ''
}
