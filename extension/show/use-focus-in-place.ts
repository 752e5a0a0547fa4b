import { useEffect, useRef } from 'preact/hooks'

/** For a button that gives way to another when it is pressed: the one that takes its place gets the focus. `act` notes the
 * press, `state` is what changes by it. */
export function useFocusInPlace(state: unknown) {
  const button = useRef<HTMLButtonElement>(null)
  const acted = useRef(false)
  useEffect(() => {
    if (acted.current) button.current?.focus()
    acted.current = false
  }, [state])
  const act = (): void => {
    acted.current = true
  }
  return { button, act }
}
