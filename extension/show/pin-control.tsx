import { useSignal } from '@preact/signals'
import type { Pin } from '@touchstone/shared/pin'
import type { Skill } from '@touchstone/shared/role'
import { useEffect } from 'preact/hooks'
import { Icon } from './icons.tsx'
import { Quoted } from './quoted.tsx'
import { ReasonForm } from './reason-form.tsx'
import type { Told } from './told.ts'
import { useFocusInPlace } from './use-focus-in-place.ts'

/** Where a pin of one skill with one credential stands. */
export type Pinning = { state: 'free' } | { state: 'saving' } | { state: 'refused'; problem: Told }

/** Pins a skill with a reason; shows the pin, and takes it off again, where there is one. */
export function PinControl(props: {
  skill: Skill
  /** The credential behind it, by its title. */
  proof: string
  pin: Pin | undefined
  pinning: Pinning
  onPin: (reason: string) => void
  onUnpin: (pin: Pin) => void
}) {
  const open = useSignal(false)
  const { skill, proof, pin, pinning } = props
  const pinned = pin !== undefined
  const { button, act } = useFocusInPlace(`${pinned} ${open.value}`)
  useEffect(() => {
    if (pinned) open.value = false
  }, [pinned])
  if (pin !== undefined)
    return (
      <p class="row pinned">
        <Icon name="pin" />
        <span class="grow">
          On the shortlist: <Quoted words={pin.reason} />
        </span>
        <button
          type="button"
          class="quiet"
          ref={button}
          aria-label={`Unpin ${skill.label}, with ${proof}`}
          onClick={() => {
            act()
            props.onUnpin(pin)
          }}
        >
          Unpin
        </button>
      </p>
    )
  if (!open.value)
    return (
      <button
        type="button"
        ref={button}
        aria-label={`Pin ${skill.label} to shortlist, with ${proof}`}
        onClick={() => (open.value = true)}
      >
        <Icon name="pin" /> Pin {skill.label} to shortlist
      </button>
    )
  const leave = (): void => {
    act()
    open.value = false
  }
  return (
    <ReasonForm
      question={`Why do you shortlist ${skill.label}?`}
      focus
      onLeave={leave}
      onReason={(reason) => {
        act()
        props.onPin(reason)
      }}
    >
      {pinning.state === 'refused' && (
        <p class="because" role="alert">
          {pinning.problem.sentence} {pinning.problem.next}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={pinning.state === 'saving'}>
          {pinning.state === 'saving' ? 'Pinning…' : 'Pin with proof'}
        </button>
        <button type="button" class="quiet" onClick={leave}>
          Not now
        </button>
      </div>
    </ReasonForm>
  )
}
