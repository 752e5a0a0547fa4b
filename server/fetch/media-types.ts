import type { Accept } from './outcome.ts'

const json = /^(?:application\/(?:[a-z0-9.+-]+\+)?json|application\/vc|text\/(?:json|plain)|application\/octet-stream)$/
const token = /^application\/(?:[a-z0-9.+-]+\+)?(?:jwt|sd-jwt|jose)$/
const image = /^image\/(?:png|svg\+xml|jpeg)$/
const pdf = /^application\/pdf$/
const xml = /^(?:application|text)\/xml$/
const html = /^(?:text\/html|application\/xhtml\+xml)$/

/** What is asked for and what is read. Some hosts answer JSON only where nothing else is asked for (Credly, Badgr). */
const kinds: Record<Accept, { header: string; reads: readonly RegExp[] }> = {
  json: { header: 'application/json', reads: [json, token] },
  document: {
    header:
      'application/vc, application/vc+ld+json, application/ld+json, application/json, application/vc+jwt, application/jwt, application/vc+sd-jwt, image/png;q=0.8, image/svg+xml;q=0.8, image/jpeg;q=0.7, application/pdf;q=0.7, text/plain;q=0.5',
    reads: [json, token, xml, image, pdf],
  },
  html: { header: 'text/html, application/xhtml+xml', reads: [html] },
  // A robots.txt, which few servers name a type for with care.
  text: { header: 'text/plain', reads: [/^text\/[a-z.+-]+$/, /^application\/octet-stream$/] },
  image: { header: 'image/png, image/svg+xml, image/jpeg', reads: [image] },
  pdf: { header: 'application/pdf', reads: [pdf] },
}

export function acceptHeader(accept: Accept): string {
  return kinds[accept].header
}

/** The media type without parameters; a server that names none is taken to send bytes. */
export function mediaType(contentType: string | null): string {
  return (contentType ?? 'application/octet-stream').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

/** The encoding that a server names for its text; null where it names none. */
export function charset(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(contentType ?? '')?.[1] ?? null
}

export const isHtml = (type: string): boolean => type === 'text/html' || type === 'application/xhtml+xml'

export function isReadable(accept: Accept, type: string): boolean {
  return kinds[accept].reads.some((pattern) => pattern.test(type))
}

/** Images and PDF may be larger than text. */
export function isMedia(type: string): boolean {
  return image.test(type) || pdf.test(type)
}
