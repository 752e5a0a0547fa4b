import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** Digitary CORE and Parchment Award. Its shape is unconfirmed (seen 2026-11 in writing only). */
export const digitary: Host = {
  id: 'digitary',
  domains: ['net', 'com', 'ca'].flatMap((ending) => [`digitary.${ending}`, `*.digitary.${ending}`]),
  shapes: [{ link: link`[^/]+/(?:share|sharelink|verify)/([a-z0-9-]{6,64})`, kind: 'issuer-page' }],
}
