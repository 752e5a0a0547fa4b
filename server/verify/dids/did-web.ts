/** The address of a did:web document. Null: not a did:web that names a plain host, port and path. */
export function didWebUrl(did: string): string | null {
  const [host = '', ...path] = did.slice('did:web:'.length).split(':')
  const name = host.replace(/%3a/i, ':')
  if (!/^[a-z0-9.-]+(:\d{1,5})?$/i.test(name) || !path.every((part) => /^[\w.~%-]+$/.test(part) && !/^\.+$/.test(part)))
    return null
  const url = URL.parse(`https://${name}/${path.length > 0 ? path.join('/') : '.well-known'}/did.json`)
  return url?.href ?? null
}
