/** The text of an HTML page as a browser reads it (HTML, "determining the character encoding"): by its mark of byte order,
 * else by what its server said (`charset`), else by its own `<meta>`, else as UTF-8. */
export function decodePage(bytes: Uint8Array, charset: string | null = null): string {
  return decode(bytes, encodingOf(bytes, charset))
}

/** The label of the encoding that a page is in; `utf-8` also where the label that it gives is none. */
export function encodingOf(bytes: Uint8Array, charset: string | null): string {
  const [first, second, third] = bytes
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  const said = charset === null ? null : encoding(charset)
  if (said !== null) return said
  const head = decode(bytes.subarray(0, 1024), 'latin1')
  const meta = encoding(/<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ?? '') ?? 'utf-8'
  // A page that could be read so far as to say so is not in UTF-16.
  return meta.startsWith('utf-16') ? 'utf-8' : meta
}

/** The encoding's own name (WHATWG Encoding, 4.2); null for a label that names none. */
function encoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

const decode = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes)
