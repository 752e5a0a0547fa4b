/** The web address that an issuer id stands for: its own, or the one that a `did:web` is made from (its method, "Read"),
 * a port and a path with it. Null where it names no host. */
export function addressOf(id: string | null): URL | null {
  const [, host, path = ''] = /^did:web:([^:#?]+)(.*)$/s.exec(id ?? '') ?? []
  const url = URL.parse(host === undefined ? (id ?? '') : `https://${decoded(host)}${path.replaceAll(':', '/')}`)
  return url?.protocol.startsWith('http') ? url : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
