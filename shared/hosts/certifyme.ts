import type { Host } from './host.ts'
import { link } from './pattern.ts'

export const certifyme: Host = {
  id: 'certifyme',
  domains: ['certifyme.online', '*.certifyme.online', 'certifyme.dev', '*.certifyme.dev'],
  shapes: [{ link: link`[^/]+/verify/([0-9a-f]{8,20})`, kind: 'issuer-page', letters: ['lower'] }],
}
