import type { Finding } from '@touchstone/shared/finding'

/** What stands behind a credential. */
export interface Basis {
  kind: 'proof' | 'host' | 'record' | 'page' | 'none'
  /** A good proof by a bound key and none that fails; or the host's own record, in scope. */
  stands: boolean
  /** Everything that is needed passed, not one unknown; and it fits each schema that it names and that is loaded. */
  complete: boolean
  /** It contradicts itself, or the issuer's own key says that it was changed. */
  contradicted: boolean
  /** Its own host says that it was taken back. */
  withdrawn: boolean
}

const unsigned: Partial<Record<Finding['reason'], Basis['kind']>> = {
  'proof.hosted': 'host',
  'proof.record': 'record',
  'proof.page': 'page',
}

/** Needed besides proof and binding, whatever the kind; each must be there, and pass or not apply. That something true is
 * no award is its class, not its verdict. */
const needed = ['structure', 'validity', 'status', 'scope', 'retrieval']

/** Reads the findings of proof, binding, retrieval and scope together. */
export function basisOf(findings: readonly Finding[]): Basis {
  const of = (check: string) => findings.filter((finding) => finding.check === check)
  const proofs = of('proof')
  const kind = proofs.map(({ reason }) => unsigned[reason]).find(Boolean) ?? (proofs.length > 0 ? 'proof' : 'none')
  const passes = (check: string) => of(check).length > 0 && of(check).every(({ outcome }) => outcome === 'pass')
  const stands =
    kind === 'proof'
      ? proofStands(findings)
      : kind !== 'none' && passes('retrieval') && (kind !== 'host' || passes('scope'))
  const fine = ({ outcome }: Finding) => outcome === 'pass' || outcome === 'not-applicable'
  return {
    kind,
    stands,
    complete:
      stands &&
      needed.every((check) => of(check).length > 0 && of(check).every(fine)) &&
      !of('schema').some(({ outcome }) => outcome === 'fail'),
    contradicted: contradicted(findings, proofs),
    withdrawn: withdrawn(findings, kind),
  }
}

const isBound = (findings: readonly Finding[], proof: Finding): boolean =>
  findings.some(
    ({ check, outcome, facts }) => check === 'binding' && outcome === 'pass' && facts.proof === proof.facts.proof,
  )

/** The token around a credential, where there is one: what is read is what it says, and a proof inside does not cover that. */
function outermost(proofs: readonly Finding[]): readonly Finding[] {
  const token = proofs.filter(({ facts }) => facts.proof === -1)
  return token.length > 0 ? token : proofs
}

function proofStands(findings: readonly Finding[]): boolean {
  const proofs = findings.filter(({ check }) => check === 'proof')
  const good = outermost(proofs).some((proof) => proof.outcome === 'pass' && isBound(findings, proof))
  // A certificate that was meant to stand on a chain as well does not stand on its signature alone.
  return good && proofs.every(({ outcome, reason }) => outcome !== 'fail' && !reason.startsWith('proof.anchor-'))
}

/** A mismatch counts only under a key that is bound to the issuer, and with no good bound proof beside it. */
function contradicted(findings: readonly Finding[], proofs: readonly Finding[]): boolean {
  const plain = ['proof.contradiction', 'proof.alg-none', 'proof.key-confusion']
  if (proofs.some(({ outcome, reason }) => outcome === 'fail' && plain.includes(reason))) return true
  const bound = (some: readonly Finding[]) => some.filter((proof) => isBound(findings, proof))
  // How a credential stood before it was put into a token is not certain.
  const judged = bound(outermost(proofs))
  const mismatch = judged.some(({ outcome, reason }) => outcome === 'fail' && reason === 'proof.mismatch')
  return mismatch && !bound(proofs).some(({ outcome }) => outcome === 'pass')
}

/** HTTP 410 of the assertion itself, or `revoked: true` in what its own host serves. */
function withdrawn(findings: readonly Finding[], kind: Basis['kind']): boolean {
  return findings.some(({ outcome, reason, facts }) => {
    if (outcome !== 'fail') return false
    if (reason === 'retrieval.gone') return facts.document === undefined || facts.document === 'assertion'
    return reason === 'status.revoked' && kind === 'host'
  })
}
