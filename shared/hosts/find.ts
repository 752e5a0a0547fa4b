import { clean, cleanQuery } from './clean.ts'
import type { Host, Link, Shape, Template } from './host.ts'
import { unwrap } from './unwrap.ts'

/** Makes the recogniser of a list of platforms. Redirect wrappers are taken off first; hosts are compared by the parsed
 * name, label by label. */
export function finder(hosts: readonly Host[]): (url: URL) => Link {
  const byDomain = new Map(hosts.flatMap((host) => host.domains.map((domain) => [domain, host] as const)))
  return (given) => {
    // A wrapper that leads nowhere is what it is itself.
    const url = unwrap(given) ?? given
    const name = url.hostname.replace(/^www\./, '').replace(/\.$/, '')
    const nothing = (host: string | null, documents: string[]): Link => {
      return { host, kind: 'unknown', id: null, canonical: clean(url), documents }
    }
    if (!/^https?:$/.test(url.protocol)) return nothing(null, [])
    if (url.port !== '' || url.username !== '' || url.password !== '') return nothing(null, [clean(url)])
    const usual = usualSpelling(url)
    const at = name + usual.pathname.replace(/\/$/, '') + cleanQuery(usual)
    const owner = ownerOf(name, byDomain)
    if (owner !== undefined)
      return (
        firstMatch(owner, owner.shapes, at, usual) ??
        firstMatch(owner, owner.shapes, at.replace(locale, '$1'), usual) ??
        nothing(owner.id, [])
      )
    if (isLookAlike(name, byDomain)) return nothing(null, [clean(url)])
    for (const host of hosts) {
      const found = firstMatch(host, host.loose ?? [], at, usual)
      if (found !== null) return { ...found, loose: true }
    }
    return nothing(null, [clean(url)])
  }
}

/** A language that a site puts in front of a path, which its file need not name. */
const locale = /^([^/]+)\/[a-z]{2}(?:-[a-z]{2,4})?(?=\/)/i

/** `credential.net.evil.example` wears a platform's whole name: no shape speaks for it. */
const isLookAlike = (name: string, byDomain: Map<string, Host>): boolean =>
  [...byDomain.keys()].some((domain) => `.${name}`.includes(`.${domain}.`))

/** What stands behind a link in a sentence, or around it. */
const punctuation = /(?:%20|%22|%3E|%7D|[.,;:!)\]'*])+$/i

/** The same address as people usually write it: no dot behind the host, no slash twice, no letter as a percent code, no
 * comma of the sentence that it stood in. */
function usualSpelling(url: URL): URL {
  const spelt = (text: string) =>
    text.replace(/%[0-9a-f]{2}/gi, (code) => {
      const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[\w.~-]/.test(letter) ? letter : code
    })
  const path = spelt(url.pathname).replace(/\/{2,}/g, '/')
  const where = (path + spelt(url.search)).replace(punctuation, '')
  return new URL(`https://${url.hostname.replace(/\.$/, '')}${where}${url.hash}`)
}

function ownerOf(name: string, byDomain: Map<string, Host>): Host | undefined {
  const exact = byDomain.get(name)
  if (exact !== undefined) return exact
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const parent = byDomain.get(`*${name.slice(dot)}`)
    if (parent !== undefined) return parent
  }
  return undefined
}

function firstMatch(host: Host, shapes: readonly Shape[], at: string, url: URL): Link | null {
  for (const shape of shapes) {
    const groups = shape.link.exec(at)
    if (groups === null) continue
    const values = [...groups].map((group: string | undefined, index) =>
      spelling(group ?? '', shape.letters?.[index - 1]),
    )
    const fill = (template: Template) =>
      typeof template === 'string'
        ? template.replace(/\$(\d)/g, (_, index) => values[Number(index)] ?? '')
        : template(values, url)
    const canonical = fill(shape.canonical ?? (shape.kind === 'description' ? cleaned : withoutQuery))
    const reads = shape.kind === 'description' ? [] : [canonical]
    return {
      host: host.id,
      kind: shape.kind,
      id: shape.kind === 'description' ? null : fill(shape.id ?? '$1') || null,
      canonical,
      documents: shape.documents?.map(fill) ?? reads,
      ...(shape.describes === undefined ? {} : { describes: shape.describes }),
    }
  }
  return null
}

const cleaned: Template = (_, url) => clean(url).replace(/(?<=[^/])\/(?=$|\?)/, '')

/** The id stands in the path: what is asked besides it is the page's that gave the link. */
const withoutQuery: Template = (_, { origin, pathname }) => origin + pathname.replace(/(?<=.)\/$/, '')

/** Where the platform takes both cases for the same, its own; a UUID is the same everywhere. */
function spelling(group: string, letters: 'lower' | 'upper' | null | undefined): string {
  if (letters === 'upper') return group.toUpperCase()
  return letters === 'lower' || /^[0-9a-f]{8}-/i.test(group) ? group.toLowerCase() : group
}
