import { vendorSite } from '../vendor-site.ts'
import { isHost } from '../web-url.ts'

/** Lever: `hire.lever.co/candidates/<uuid>`, the opportunity's id; title `Full Name – Lever Hire` (2025-11). */
export const lever = vendorSite({
  id: 'lever',
  kind: 'adapter',
  isAts: true,
  personIn: (url) =>
    isHost(url, 'hire.lever.co', 'hire.eu.lever.co')
      ? (/^\/candidates\/([0-9a-f-]{36})/i.exec(url.pathname)?.[1]?.toLowerCase() ?? null)
      : null,
})
