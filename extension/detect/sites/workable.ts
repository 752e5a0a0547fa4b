import { vendorSite } from '../vendor-site.ts'
import { isHost } from '../web-url.ts'

/** Workable: `<sub>.workable.com/backend/jobs/.../candidates/<id>` (unconfirmed, 2025-11). */
export const workable = vendorSite({
  id: 'workable',
  kind: 'adapter',
  isAts: true,
  personIn: (url) =>
    isHost(url, 'workable.com') ? (/^\/backend\/(?:.*\/)?candidates\/(\w+)/.exec(url.pathname)?.[1] ?? null) : null,
})
