import type { Host } from './host.ts'
import { link } from './pattern.ts'

export const openbadgefactory: Host = {
  id: 'openbadgefactory',
  domains: ['openbadgefactory.com', '*.openbadgefactory.com'],
  shapes: [
    {
      link: link`[^/]+/v1/assertion/([0-9a-f]{40})(?:\.html|\.json)?`,
      kind: 'award',
      letters: ['lower'],
      canonical: ([, id], url) => `https://${url.hostname.replace(/^www\./, '')}/v1/assertion/${id}`,
    },
    { link: link`[^/]+/c/earnablebadge/.+`, kind: 'description', describes: 'form' },
    { link: link`[^/]+/v1/(?:badge|client)/.+`, kind: 'description', describes: 'template' },
  ],
}
