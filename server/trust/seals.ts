import type { X509Certificate } from 'node:crypto'

/** A certificate of a trusted list: of an authority that certifies seals, or of a seal itself. */
export interface SealAnchor {
  certificate: X509Certificate
  /** The authority's or the organisation's name, as the list gives it. */
  name: string
  list: string
  date: string | null
}

/** Whom a trusted list stands for: the organisation as the certificate names it. */
export interface Vouched {
  list: string
  date: string | null
  /** Who certified it. */
  authority: string
  /** The registered number, such as `VATES-A00000000`, and the registered name. */
  identifier: string
  name: string
}

/** Whether a trusted list vouches for the first certificate of a chain at an instant; null when none does. */
export type Vouch = (chain: readonly X509Certificate[], at: Date) => Vouched | null

const longest = 4

/** Vouches by the certificates of the lists that the operator loaded. The seal's certificate must be one of them, or be
 * issued, in at most four steps of the chain, by one; all of them in date. */
export function vouchFrom(anchors: readonly SealAnchor[]): Vouch {
  return (chain, at) => {
    const [leaf] = chain
    if (!leaf || leaf.ca || !inDate(leaf, at)) return null
    const anchor = anchorOf(leaf, chain.slice(1, longest), anchors, at)
    const identifier = subjectPart(leaf, 'organizationIdentifier')
    if (!anchor || identifier === null) return null
    const name = subjectPart(leaf, 'O') ?? identifier
    return { list: anchor.list, date: anchor.date, authority: anchor.name, identifier, name }
  }
}

function anchorOf(
  leaf: X509Certificate,
  others: readonly X509Certificate[],
  anchors: readonly SealAnchor[],
  at: Date,
): SealAnchor | null {
  const seen = new Set<string>()
  let current = leaf
  for (let steps = 0; steps < longest; steps += 1) {
    const same = anchors.find(({ certificate }) => certificate.fingerprint256 === current.fingerprint256)
    if (same) return same
    const issuer = anchors.find(({ certificate }) => certificate.ca && issued(certificate, current, at))
    if (issuer) return issuer
    seen.add(current.fingerprint256)
    const next = others.find((one) => one.ca && !seen.has(one.fingerprint256) && issued(one, current, at))
    if (!next) return null
    current = next
  }
  return null
}

const issued = (issuer: X509Certificate, certificate: X509Certificate, at: Date): boolean =>
  inDate(issuer, at) && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)

const inDate = ({ validFromDate, validToDate }: X509Certificate, at: Date): boolean =>
  validFromDate <= at && at <= validToDate

/** One attribute of the subject; null where it has none or more than one, which could be meant to deceive. */
function subjectPart({ subject }: X509Certificate, name: string): string | null {
  const found = subject.split('\n').filter((line) => line.startsWith(`${name}=`))
  return found.length === 1 ? (found[0]?.slice(name.length + 1).slice(0, 1000) ?? null) : null
}
