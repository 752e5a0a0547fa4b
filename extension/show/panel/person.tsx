import { useSignal } from '@preact/signals'
import type { Reading } from '@touchstone/shared/reading'
import { readerNote } from './reader-words.ts'

const origins = { ats: 'from your ATS', recruiter: 'entered by you', record: 'from your record' } as const

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** Whose page was read, and which e-mails are known to be theirs. */
export function Person({ reading, onEmail }: { reading: Reading; onEmail: (address: string) => void }) {
  const address = useSignal('')
  const note = readerNote(reading.reader.site)
  const host = URL.canParse(reading.source) ? new URL(reading.source).host : reading.source
  return (
    <section class="person" aria-label="Person">
      <h1>{reading.person.name ?? 'Name not shown'}</h1>
      <p class="hint">
        {host} · {counted(reading.links.length + reading.files.length, 'credential')} ·{' '}
        {counted(reading.skills.length, 'skill')} stated
      </p>
      {note !== null && <p class="hint">{note}</p>}
      {reading.claims.length > 0 && (
        <details>
          <summary class="hint">{reading.claims.length} more named without a link: stated, not checkable</summary>
          <ul class="hint">
            {reading.claims.map((claim, index) => (
              <li key={`${claim.title} ${index}`}>
                {[claim.title, claim.issuer, claim.issued].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary class="hint">
          {reading.emails.length === 0 ? 'No e-mail known: add one to tell whose a badge is' : 'E-mails known'}
        </summary>
        <div class="stack details">
          <ul class="hint">
            {reading.emails.map((email) => (
              <li key={email.address}>
                {email.address} ({origins[email.from]})
              </li>
            ))}
          </ul>
          <form
            class="row"
            onSubmit={(event) => {
              event.preventDefault()
              if (address.value !== '') onEmail(address.value.trim())
              address.value = ''
            }}
          >
            <label class="grow">
              <span class="visually-hidden">An e-mail that the person gave you</span>
              <input
                type="email"
                placeholder="name@example.com"
                maxLength={320}
                value={address.value}
                onInput={(event) => (address.value = event.currentTarget.value)}
              />
            </label>
            <button type="submit">Check with it</button>
          </form>
          <p class="hint">E-mails that a page shows are believed on your organization’s own ATS only.</p>
          <p class="hint">Used for this check. Kept only as a keyed hash, and only on a pin.</p>
        </div>
      </details>
    </section>
  )
}
