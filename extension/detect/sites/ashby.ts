import { vendorSite } from '../vendor-site.ts'
import { isHost } from '../web-url.ts'

/** Ashby: `app.ashbyhq.com/candidates/<uuid>`, and the panel on the right of a search (2025-11). */
export const ashby = vendorSite({
  id: 'ashby',
  kind: 'adapter',
  isAts: true,
  personIn: (url) =>
    isHost(url, 'app.ashbyhq.com')
      ? (/\/candidates\/([0-9a-f-]{36})/i.exec(url.pathname)?.[1]?.toLowerCase() ?? null)
      : null,
})
