import type { Claim } from '@touchstone/shared/reading'
import { type Dates, datesIn } from './date-line.ts'
import { clip, fold } from './text.ts'

/** Words that name an identifier, and the credential that it is of; between them and its value a space or a colon. */
const identified =
  /^(?:credential id|certificate (?:id|no\.?|number)|licen[cs]e (?:id|no\.?|number)|zertifikats?-?(?:id|nummer)|nachweis-?id|id der bescheinigung|(?:id|código|identifiant|n[º°]|numéro|número) (?:d[aeou]s?|del|de la) (?:la )?\p{L}+|id credenziale|yeterlilik kimliği|معرف \p{L}+|identyfikator \p{L}+|[іi]дентифікатор \p{L}+|(?:id|номер) посвідчення)[\s:#]+/iu
/** In any other language: a few words around "id", and then a value with a figure in it. */
const coded = /^(?=\D{0,40}\d)[\p{L} -]{0,30}(?<![\p{Ll}])id(?:[\s:]+|(?=[\s:]\S*\d))(?=\S*\d)/iu
const button =
  /^(?:show|see|view|open|verify|download)(?:\s+(?:the\s+)?(?:credential|certificate|badge|project|media|it|all|more))?(?:\s+\d+\s+.*)?$|^(?:nachweis|zertifikat|bescheinigung) (?:anzeigen|ansehen)$|^(?:mostrar|ver|exibir) (?:la )?(?:credencial|certificado)$|^(?:afficher|voir) (?:le |la |l.)?(?:certificat|diplôme|identifiant|attestation)$|^(?:показати|переглянути)\s.{0,40}$|^(?:edit|share|save)$|^(?:skills?|kenntnisse|aptitudes|competências|compétences|competenze|vaardigheden|umiejętności|навички)\s*:/i

/** What a label such as "Show credential" says of no credential. */
export function isButtonText(text: string): boolean {
  return button.test(text)
}

/** What names the parts of an entry whatever their order and language. */
export interface Hints {
  head: string | null
  /** Labels of its buttons, which end with its title. */
  labels: readonly string[]
  /** Alternative texts of its logos. */
  logos: readonly string[]
  /** Lines that are the whole text of a link to the credential: its button, where another line can be the title. */
  buttons: readonly string[]
}

/** The claim of an entry of a list from its lines in reading order. */
export function claimFrom(lines: readonly string[], hints: Hints): Claim {
  const claim: Claim = { title: null, issuer: null, issued: null, expires: null, credentialId: null }
  const labels = hints.labels.map(fold)
  const logos = hints.logos.map(fold)
  const isLabelled = (line: string) => line === hints.head || labels.some((label) => label.endsWith(` ${fold(line)}`))
  const isSigned = (line: string) => logos.some((logo) => isLogoOf(logo, fold(line)))
  const unnamed = takeNamed(lines, claim)
  const rest = takeBareDate(withoutButtons(withoutInitials(unnamed), hints.buttons), claim, { isLabelled, isSigned })
  const labelled = rest.find(isLabelled)
  const signed = rest.find((line) => line !== labelled && isSigned(line))
  claim.title = labelled ?? rest.find((line) => line !== signed) ?? null
  claim.issuer = signed ?? rest.find((line) => line !== claim.title && line.length <= longestIssuer) ?? null
  return claim
}

/** No issuer has a longer name: it is a description. */
const longestIssuer = 120

/** Takes the dates and the id that their own words or marks name; the lines that are left. */
function takeNamed(lines: readonly string[], claim: Claim): string[] {
  const rest: string[] = []
  for (const line of lines) {
    if (isButtonText(line) || /^https?:\/\/|\.(?:pdf|png|jpe?g|docx?)$/i.test(line)) continue
    const dates = datesIn(line)
    const words = [identified, coded].find((one) => one.test(line))
    // Of the first line nobody knows yet whether it is the title.
    if (dates?.by === 'words' || (dates?.by === 'parts' && rest.length > 0)) addDates(claim, dates)
    else if (words) claim.credentialId ??= clip(line.replace(words, ''))
    else rest.push(line)
  }
  return rest
}

/** Where no line names a date, the last that could be one is, unless it has to be the title. */
function takeBareDate(
  lines: string[],
  claim: Claim,
  { isLabelled, isSigned }: Record<'isLabelled' | 'isSigned', (line: string) => boolean>,
): string[] {
  const isBare = (line: string) => line.split(' ').length <= 2
  const last = lines.findLastIndex(
    (line, at) => (at > 0 || isBare(line)) && !isLabelled(line) && datesIn(line) !== null,
  )
  const others = lines.filter((_, at) => at !== last)
  if (claim.issued !== null || last < 0 || others.every(isSigned)) return lines
  addDates(claim, datesIn(lines[last] ?? ''))
  return others
}

function addDates(claim: Claim, dates: Dates | null): void {
  claim.issued ??= dates?.issued ?? null
  claim.expires ??= dates?.expires ?? null
}

/** A line that is a link is a button where another line can be the title. */
function withoutButtons(lines: string[], buttons: readonly string[]): string[] {
  const others = lines.filter((line) => !buttons.includes(line))
  return others.length > 0 ? others : lines
}

/** A drawn logo shows the initials of the issuer. */
function withoutInitials(lines: string[]): string[] {
  return lines.filter((line) => !lines.some((other) => other !== line && line === initialsOf(other)))
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
}

function isLogoOf(logo: string, name: string): boolean {
  const named = [name, `${name} logo`, `logo ${name}`]
  return name !== '' && (named.includes(logo) || logo.endsWith(` ${name}`))
}
