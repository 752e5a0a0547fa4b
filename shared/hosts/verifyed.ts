import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** Its shapes are unconfirmed (seen 2026-11 in writing only). */
export const verifyed: Host = {
  id: 'verifyed',
  domains: ['verifyed.io', '*.verifyed.io', 'verifyed.com', '*.verifyed.com'],
  shapes: [
    { link: link`[^/]+/(?:badge|certificates?)/([a-z0-9-]{1,64})`, kind: 'issuer-page' },
    { link: link`[^/]+/profile/([a-z0-9-]{1,64})`, kind: 'index' },
  ],
}
