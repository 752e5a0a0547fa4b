import { vendorSite } from '../vendor-site.ts'
import { isHost } from '../web-url.ts'

/** LinkedIn Sales Navigator: `/sales/lead/<id>`. As documented (unconfirmed, 2025-11): no saved page was seen, nothing
 * here is tested on one. */
export const linkedinSales = vendorSite({
  id: 'linkedin-sales',
  kind: 'untested',
  isAts: false,
  nameAt: '[data-anonymize="person-name"]',
  personIn: (url) =>
    isHost(url, 'linkedin.com') ? (/^\/sales\/(?:lead|people)\/([\w-]+)/.exec(url.pathname)?.[1] ?? null) : null,
})
