import { vendorSite } from '../vendor-site.ts'
import { isHost } from '../web-url.ts'

/** LinkedIn Recruiter: `/talent/profile/<id>` and the profile inside a project. As documented (2025-11): no saved page
 * was seen, nothing here is tested on one. */
export const linkedinRecruiter = vendorSite({
  id: 'linkedin-recruiter',
  kind: 'untested',
  isAts: false,
  keyOf: 'linkedin',
  nameAt: '[data-test-row-lockup-full-name],.artdeco-entity-lockup__title',
  personIn: (url) =>
    isHost(url, 'linkedin.com')
      ? (/^\/talent\/(?:profile\/|(?:hire|search)\/(?:.*\/)?profile\/)([\w-]+)/.exec(url.pathname)?.[1] ?? null)
      : null,
})
