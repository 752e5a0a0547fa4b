import type { Report } from '@touchstone/shared/report'
import { useRef } from 'preact/hooks'
import { Icon } from './icons.tsx'
import { Quoted, Their } from './quoted.tsx'
import { ReasonForm } from './reason-form.tsx'
import { titleOf } from './title-of.ts'
import { useFocusInPlace } from './use-focus-in-place.ts'

interface Props {
  report: Report
  /** The name that the page shows; null where it shows none. */
  person: string | null
  /** Why a human here said that it is the same person; null where nobody has. */
  confirmed: string | null
  onConfirm: (reason: string) => void
  onTakeBack: () => void
}

/** A credential in another name is a question, and only a human answers it, with a reason. */
export function PersonQuestion({ report, person, confirmed, onConfirm, onTakeBack }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  const { button, act } = useFocusInPlace(confirmed)
  if (confirmed !== null)
    return (
      <p class="row">
        <span class="grow">
          You confirmed the person: <Quoted words={confirmed} />
        </span>
        <button
          type="button"
          class="quiet"
          ref={button}
          aria-label={`Take back that ${titleOf(report)} is this person’s`}
          onClick={onTakeBack}
        >
          Take back
        </button>
      </p>
    )
  if (report.recipient !== 'ambiguous') return null
  const { facts } = report.findings.find(({ reason }) => reason === 'recipient.other-name') ?? {}
  const leave = (): void => {
    if (details.current === null) return
    details.current.open = false
    details.current.querySelector('summary')?.focus()
  }
  return (
    <details class="question" ref={details}>
      <summary>
        <Icon name="more" />
        <span>
          Is {typeof facts?.name === 'string' ? <Quoted words={facts.name} /> : 'its holder'}{' '}
          <Their words={person ?? 'this person'} />?
        </span>
      </summary>
      <ReasonForm
        question="How do you know? Ask the candidate if you don’t."
        onLeave={leave}
        onReason={(reason) => {
          act()
          onConfirm(reason)
        }}
      >
        <div class="row">
          <button type="submit">Yes, the same person</button>
          <button type="button" class="quiet" onClick={leave}>
            Not now
          </button>
        </div>
      </ReasonForm>
    </details>
  )
}
