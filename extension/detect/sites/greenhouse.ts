import { vendorSite } from '../vendor-site.ts'
import { isHost } from '../web-url.ts'

/** Greenhouse: `app.greenhouse.io/people/<id>?application_id=<id>` (2025-11; app2 to app4 unconfirmed). */
export const greenhouse = vendorSite({
  id: 'greenhouse',
  kind: 'adapter',
  isAts: true,
  personIn: (url) => (isHost(url, 'greenhouse.io') ? (/^\/people\/(\d+)/.exec(url.pathname)?.[1] ?? null) : null),
})
