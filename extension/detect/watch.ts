/** A page to watch, and how. Times in milliseconds. */
export interface Watched {
  /** The page's window; `navigation` where the browser has it. */
  window: Window
  /** False on sites where nothing may observe the page: then only navigations are followed. */
  observe: boolean
  quiet?: number
  longest?: number
  /** Called when the page has been quiet for a while, or not within the longest wait (`settled` is false then). */
  read: (settled: boolean) => void
  /** Takes everything away again. */
  signal: AbortSignal
}

/**
 * Follows a page through its navigations and changes. The first change of a burst ends the observing until the page has
 * come to rest, so that the others cost nothing: rest is when no element came or went for a while. A page that was read
 * before it came to rest is read again when it does. Hidden pages are not observed.
 */
export function watch({ window, observe, quiet = 300, longest = 5000, read, signal }: Watched): void {
  const { document, performance } = window
  const size = () => document.getElementsByTagName('*').length
  let timer = 0
  let since = 0
  let last = 0
  let address = window.location.href

  const look = (): void => {
    timer = 0
    if (signal.aborted || document.hidden) return
    const before = last
    last = size()
    const isQuiet = last === before
    const waited = performance.now() - since
    if (isQuiet && observe) observer.observe(document, { subtree: true, childList: true, attributeFilter: ['href'] })
    if (!isQuiet) timer = window.setTimeout(look, quiet)
    if (!isQuiet && waited < longest) return
    since = performance.now()
    read(isQuiet)
  }
  const changed = (): void => {
    observer.disconnect()
    if (timer !== 0) return
    since = performance.now()
    last = size()
    timer = window.setTimeout(look, quiet)
  }
  const observer = new MutationObserver(changed)
  const shown = (): void => {
    if (document.hidden) observer.disconnect()
    else changed()
  }
  const moved = (): void => {
    if (window.location.href === address) return
    address = window.location.href
    changed()
  }
  document.addEventListener('visibilitychange', shown, { signal })
  window.addEventListener('popstate', moved, { signal })
  const { navigation } = window as { navigation?: EventTarget }
  navigation?.addEventListener('navigatesuccess', moved, { signal })
  // Without the navigation API a page that replaces its address shows it only by looking.
  const poll = navigation ? 0 : window.setInterval(moved, 1000)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    window.clearTimeout(timer)
    window.clearInterval(poll)
  })
  shown()
}
