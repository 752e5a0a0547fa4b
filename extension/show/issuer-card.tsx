import type { Issuer, LookAlike, Opinion } from '@touchstone/shared/issuer'
import { showDay } from './dates.ts'
import { Notice } from './notice.tsx'
import { plainLetters, Quoted, Their } from './quoted.tsx'

const signers: Record<NonNullable<Issuer['signer']>['kind'], (name: string | null) => string> = {
  domain: (name) => `The domain itself stands behind it${name === null ? '' : `: ${name}`}.`,
  platform: (name) => `A platform stands behind it${name === null ? '' : ` (${name})`}, on behalf of its customer.`,
  seal: (name) => `The seal of ${name ?? 'an organization'}, for which a trusted list stands.`,
  key: () => 'A key that names nobody stands behind it: whoever holds it signed.',
  unknown: () => 'It is not known who stands behind it.',
}

const lookAlikeWords: Record<LookAlike['kind'], string> = {
  'same-letters': 'looks the same to the eye as',
  near: 'is one letter away from',
  inside: 'carries in its address the name of',
  'mixed-scripts': 'mixes alphabets',
  'hidden-letters': 'hides letters that cannot be seen',
  punycode: 'is an international name, which may resemble another',
}

const answers: Record<Opinion['answer'], string> = {
  recognised: 'recognised',
  review: 'under review',
  refused: 'refused',
}

function resemblance({ what, kind, ...names }: LookAlike): string {
  const shown = plainLetters(names.shown)
  const of = names.of === null ? null : plainLetters(names.of)
  if (of !== null && shown === of) return `“${of}” is also the ${what} of an issuer that is known, at another address.`
  return `The ${what} “${shown}” ${lookAlikeWords[kind]}${of === null ? '' : ` “${of}”`}.`
}

function OpinionRow({ opinion }: { opinion: Opinion }) {
  const { by, list, governance, answer, name, reason, date, expires, decides } = opinion
  const details = [
    governance === null ? null : `${by === 'ledger' ? 'decided by' : 'run by'} ${governance}`,
    date === null ? null : `as of ${showDay(date)}`,
    expires === null ? null : `until ${showDay(expires)}`,
  ].filter((part) => part !== null)
  return (
    <li>
      <p>
        <strong>{by === 'ledger' ? 'Your organization’s ledger' : list}</strong>: {answers[answer]}, as{' '}
        <Quoted words={name} />
        {decides && ' · this decides'}
      </p>
      {reason !== null && <p>{reason}</p>}
      {details.length > 0 && <p class="hint">{details.join(' · ')}</p>}
    </li>
  )
}

/** Who issued it, who really signed, and what each list says of that very id. */
export function IssuerCard({ issuer }: { issuer: Issuer }) {
  const { id, selfName, signer, opinions = [], lookAlikes = [], trust } = issuer
  const [low, high] = trust
  return (
    <div class="stack issuer-card">
      <h4>Who issued it</h4>
      {lookAlikes.map((one) => (
        <Notice
          key={`${one.what} ${one.kind} ${one.of}`}
          tone="warn"
          title={resemblance(one)}
          next="It is another issuer. Check the address letter by letter before you rely on it."
        />
      ))}
      <dl class="facts wide">
        <div>
          <dt>id</dt>
          <dd>{id ?? 'none'}</dd>
        </div>
        {selfName !== null && (
          <div>
            <dt>calls itself</dt>
            <dd>
              <Their words={selfName} />
            </dd>
          </div>
        )}
      </dl>
      {signer !== undefined && <p>{signers[signer.kind](signer.name)}</p>}
      {opinions.length === 0 ? (
        <p>No list says anything about this id.</p>
      ) : (
        <ul class="stack">
          {opinions.map((opinion) => (
            <OpinionRow key={`${opinion.by} ${opinion.list}`} opinion={opinion} />
          ))}
        </ul>
      )}
      <p class="hint">Trust in the score: {low === high ? low : `${low} to ${high}, not known`}</p>
    </div>
  )
}
