import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'

const most = 500

/** Asks for the reason of a decision that only a human takes. Escape leaves it undecided. */
export function ReasonForm(props: {
  question: string
  /** Whether the field takes the focus when the form appears. */
  focus?: boolean
  onReason: (reason: string) => void
  onLeave: () => void
  /** What stands below the field: a problem, and the buttons, one of which submits. */
  children: ComponentChildren
}) {
  const reason = useSignal('')
  const submit = (event: Event): void => {
    event.preventDefault()
    // A hostile page cannot reach this panel, but a script's click is never a decision.
    if (event.isTrusted) props.onReason(reason.value.trim())
  }
  const write = (field: HTMLTextAreaElement): void => {
    reason.value = field.value
    field.setCustomValidity(field.value.trim() === '' ? 'Write your reason in a few words.' : '')
  }
  return (
    <form
      class="stack reason-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onLeave()
      }}
    >
      <label>
        {props.question}
        <textarea
          rows={2}
          required
          maxLength={most}
          value={reason.value}
          onInput={(event) => write(event.currentTarget)}
          ref={(field) => void (props.focus === true && reason.peek() === '' && field?.focus())}
        />
      </label>
      {props.children}
    </form>
  )
}
