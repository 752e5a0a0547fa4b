import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** Academies of many vendors, Anthropic's among them. */
export const skilljar: Host = {
  id: 'skilljar',
  domains: ['verify.skilljar.com'],
  shapes: [
    {
      link: link`verify\.skilljar\.com/c/([a-z0-9]{6,32})`,
      kind: 'issuer-page',
      canonical: 'https://verify.skilljar.com/c/$1',
    },
  ],
}
