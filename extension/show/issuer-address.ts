/** Where an issuer's id points, in a form that cannot mislead: the host alone only for a root `did:web`, otherwise host
 * and path, with an internationalised host in its ASCII form. */
export function issuerAddress(id: string): string {
  if (id.startsWith('did:web:')) {
    const [host = '', ...path] = id.slice('did:web:'.length).split(':').map(decoded)
    return [ascii(host), ...path].join('/')
  }
  if (id.startsWith('did:')) return id.length > 40 ? `${id.slice(0, 22)}…${id.slice(-8)}` : id
  const url = URL.canParse(id) ? new URL(id) : null
  if (url === null || !/^https?:$/.test(url.protocol)) return id.slice(0, 200)
  return `${url.host}${url.pathname === '/' ? '' : url.pathname}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function ascii(host: string): string {
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).host : host
}
