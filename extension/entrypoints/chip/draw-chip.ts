import css from './chip.css?inline'

/** The chip on a page: say something, or be gone. */
export interface Chip {
  say(text: string | null): void
}

/** Draws the chip in a closed shadow root. The page cannot press it: only the recruiter's own click counts. */
export function drawChip(document: Document, open: () => void, signal: AbortSignal): Chip {
  const host = document.createElement('touchstone-chip')
  const shadow = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = css
  const root = document.createElement('div')
  root.className = 'root'
  const action = document.createElement('button')
  action.type = 'button'
  const dismiss = document.createElement('button')
  dismiss.type = 'button'
  dismiss.textContent = '×'
  dismiss.setAttribute('aria-label', 'Hide Touchstone on this page')
  root.append(action, dismiss)
  shadow.append(style, root)
  let dismissed = false
  const onlyTrusted = (act: () => void) => (event: Event) => {
    if (event.isTrusted) act()
  }
  action.addEventListener('click', onlyTrusted(open), { signal })
  const hide = () => {
    dismissed = true
    host.remove()
  }
  dismiss.addEventListener('click', onlyTrusted(hide), { signal })
  signal.addEventListener('abort', () => host.remove())
  return {
    say: (text) => {
      if (text === null || dismissed || signal.aborted) return host.remove()
      const next = import.meta.env.FIREFOX ? 'press the Touchstone button' : 'open Touchstone'
      const sentence = `${text} · ${next}`
      if (action.textContent !== sentence) action.textContent = sentence
      if (!host.isConnected) document.documentElement.append(host)
    },
  }
}
