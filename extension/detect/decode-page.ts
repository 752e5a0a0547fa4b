/** The text of a saved page as a browser reads it: by its mark of byte order, else by its own `<meta>`, else as UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be')
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le')
  const head = decode(bytes.subarray(0, 1024), 'latin1')
  const label = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ?? 'utf-8'
  const hasMark = first === 0xef && second === 0xbb
  // A page that could be read so far as to say so is not in UTF-16.
  return decode(bytes, hasMark || /^utf-16/i.test(label) ? 'utf-8' : label)
}

function decode(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
