const deepest = 5
const longest = 4096

/** Redirect wrappers: whose host and path they have, and which parameters may hold the target. */
const wrappers: [host: RegExp, path: RegExp, parameters: string[]][] = [
  [/(?:^|\.)linkedin\.com$/, /^\/(?:safety\/go|redir\/(?:redirect|general-malware-page|suspicious-page))$/, ['url']],
  [/^(?:www\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/, /^\/url$/, ['q', 'url']],
  [/^lm?\.(?:facebook|instagram)\.com$/, /^(?:\/l\.php)?$/, ['u']],
  [/^out\.reddit\.com$/, /^/, ['url']],
  [/\.safelinks\.protection\.outlook\.com$/, /^/, ['url']],
  [/^slack-redir\.net$/, /^\/link$/, ['url']],
]

/** The target of a redirect wrapper, empty where it has none; null where the URL is no wrapper. */
function targetOf(url: URL): string | null {
  const host = url.hostname.replace(/\.$/, '')
  const path = url.pathname.replace(/\/+$/, '')
  const wrapper = wrappers.find(([hosts, paths]) => hosts.test(host) && paths.test(path))
  if (!wrapper) return null
  return wrapper[2].map((name) => url.searchParams.get(name) ?? '').find((target) => target !== '') ?? ''
}

/** The URL inside redirect wrappers; itself when it is none; null when the wrapper leads nowhere or too deep. */
export function unwrap(url: URL): URL | null {
  let inner: URL = url
  for (let depth = 0; depth <= deepest; depth += 1) {
    const target = targetOf(inner)
    if (target === null) return inner
    // Some wrappers encode their target twice.
    const plain = /^https?%3a/i.test(target) ? target.replace(/%([0-9a-f]{2})/gi, decodeByte) : target
    const next = URL.parse(plain.trim().replace(/^(?=[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)/i, 'https://'))
    const web = next !== null && /^https?:$/.test(next.protocol) && next.username === '' && next.password === ''
    if (!web || next.href.length > longest) return null
    inner = next
  }
  return null
}

function decodeByte(whole: string, hex: string): string {
  const code = Number.parseInt(hex, 16)
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : whole
}
