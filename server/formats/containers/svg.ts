import { Buffer } from 'node:buffer'
import type { Contained, Container } from './container.ts'

const maxText = 1_000_000
const maxBadges = 10

/** A baked SVG, read as text: nothing in it is resolved, loaded or run. */
export const svg: Container = {
  id: 'svg',
  recognise: (bytes) => {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4096, bytes.byteLength)).toString('utf8')
    return /^\uFEFF?\s*</.test(head) && /<svg[\s>]/i.test(head)
  },
  open: async (bytes) => {
    if (bytes.byteLength > 5 * maxText) return [{ kind: 'problem', reason: 'too-large' }]
    return badges(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
  },
}

/** `credential` of Open Badges 3 and `assertion` of 2, under whatever prefix the file gives their namespace. */
function badges(file: string): Contained[] {
  const declared =
    /\bxmlns(?::([\w.-]{1,50}))?\s*=\s*["'](?:https?:\/\/openbadges\.org|https:\/\/purl\.imsglobal\.org\/ob\/v3p0)\/?["']/.exec(
      file,
    )
  const prefix = declared ? declared[1] : 'openbadges'
  const start = prefix === undefined ? '<' : `<${prefix}:`
  const found: Contained[] = []
  for (const tag of [`${start}credential`, `${start}assertion`]) {
    let at = file.indexOf(tag)
    for (let count = 0; at >= 0 && count < maxBadges; count++, at = file.indexOf(tag, at + tag.length)) {
      const text = written(file, at + tag.length, `</${tag.slice(1)}`)
      if (text.length > maxText) found.push({ kind: 'problem', reason: 'too-large' })
      else if (text !== '') found.push({ kind: 'text', text })
    }
  }
  return found
}

/** The `verify` attribute where it says anything, else the content. */
function written(file: string, from: number, close: string): string {
  const end = file.indexOf('>', from)
  if (end < 0) return ''
  const verify = /\bverify\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(file.slice(from, end))
  const attribute = unescaped(verify?.[1] ?? verify?.[2] ?? '').trim()
  if (attribute !== '' || file[end - 1] === '/') return attribute
  const closing = file.indexOf(close, end)
  const content = file.slice(end + 1, closing < 0 ? end + 1 : closing).trim()
  return content.startsWith('<![CDATA[') ? content.slice(9, content.lastIndexOf(']]>')).trim() : unescaped(content)
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The five entities of XML itself and characters by their number; no other is resolved. */
function unescaped(text: string): string {
  return text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (all, name, decimal, hex) => {
    if (name !== undefined) return entities[name] ?? all
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}
