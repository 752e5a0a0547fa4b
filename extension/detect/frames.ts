import { webUrl } from './web-url.ts'

/** Frames that a person's documents may be in and that cannot be read from here; those of advertisements, of no size and `taken` apart. */
export function unreadableFrames(page: Document, base: URL, taken: ReadonlySet<Element>): string[] {
  const found: string[] = []
  for (const frame of [...page.querySelectorAll('iframe[src],frame[src],object[data],embed[src]')].slice(0, 200)) {
    const url = webUrl(frame.getAttribute('src') ?? frame.getAttribute('data'), base)
    if (
      !url ||
      taken.has(frame) ||
      isHidden(frame) ||
      advertising.test(url.hostname) ||
      frame.closest('aside,nav,footer')
    )
      continue
    const inner = documentIn(frame)
    // Until its page has come, a frame holds an empty one that anybody may read.
    if (inner === null || inner.URL === 'about:blank') found.push(url.href)
  }
  return found
}

const advertising =
  /(?:^|\.)(?:doubleclick\.net|googlesyndication\.com|googletagmanager\.com|google-analytics\.com|recaptcha\.net|facebook\.com|twitter\.com|x\.com|hotjar\.com|intercom\.io|intercomcdn\.com|stripe\.com|hcaptcha\.com|youtube\.com|youtube-nocookie\.com|vimeo\.com|spotify\.com)$|^(?:www\.)?google\.com$/

function isHidden(frame: Element): boolean {
  const size = (name: string) => Number.parseFloat(frame.getAttribute(name) ?? '300')
  const style = frame.getAttribute('style') ?? ''
  return (
    size('width') < 32 ||
    size('height') < 32 ||
    frame.hasAttribute('hidden') ||
    frame.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none|visibility:\s*hidden|(?:^|;)\s*(?:width|height):\s*[01]?px/i.test(style)
  )
}

/** The document of a frame of the same origin; null for all others. */
export function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null
  } catch {
    return null
  }
}
