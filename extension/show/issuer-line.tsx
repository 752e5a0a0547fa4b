import type { Issuer } from '@touchstone/shared/issuer'
import type { Verdict } from '@touchstone/shared/report'
import { issuerAddress } from './issuer-address.ts'
import { Quoted, Their } from './quoted.tsx'

const knownBy: Record<Issuer['by'], string> = {
  ledger: 'in your organization’s ledger',
  shipped: 'in the list that ships with Touchstone',
  registry: 'in a registry',
  nobody: '',
}

const proven = new Set<Verdict>(['verified', 'issuer-confirmed', 'expired', 'revoked', 'not-in-force'])

/** Who issued it. A name that the issuer gives itself is never shown as if it were known, and an issuer that did not
 * prove it is only named. */
export function IssuerLine(props: { issuer: Issuer; verdict: Verdict; brief?: boolean }) {
  const { issuer, verdict, brief = false } = props
  const address = issuer.id === null ? 'no identifier' : issuerAddress(issuer.id)
  if (issuer.answer === 'recognised')
    return (
      <p class="issuer-line">
        {proven.has(verdict) ? '' : 'Names as its issuer: '}
        <Their words={issuer.name ?? address} />{' '}
        {!brief && <span class="muted">{[address, knownBy[issuer.by]].filter(Boolean).join(' · ')}</span>}
      </p>
    )
  if (issuer.id === null && issuer.selfName === null) return <p class="issuer-line muted">Issuer not known</p>
  return (
    <p class="issuer-line">
      {issuer.answer === 'refused' ? 'Refused issuer: ' : 'Unknown issuer: '}
      {issuer.selfName === null ? (
        'an issuer that gives no name'
      ) : (
        <>
          calls itself <Quoted words={issuer.selfName} />
        </>
      )}{' '}
      <span class="muted">{address}</span>
    </p>
  )
}
