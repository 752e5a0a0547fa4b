import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** Its shape is unconfirmed (seen 2026-11 in writing only). */
export const hyperstack: Host = {
  id: 'hyperstack',
  domains: ['hyperstack.id', '*.hyperstack.id', 'thehyperstack.com', '*.thehyperstack.com'],
  shapes: [{ link: link`[^/]+/(?:credential|certificate)s?/([a-z0-9-]{1,64})`, kind: 'issuer-page' }],
}
