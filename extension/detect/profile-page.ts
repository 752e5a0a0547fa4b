import { isHost } from './web-url.ts'

/** What only profiles of this layout carry. Seen 2025-11 to 2026-03. */
const layout = '[data-view-name^="profile-"],[componentkey*="profile."],[data-tracking-control-name^="public_profile"]'

/** Is it a profile of LinkedIn, or one of another site in the same layout: a network of that kind, a saved copy? */
export function isProfilePage(url: URL, page: Document): boolean {
  if (!/^\/in\/[^/]+/.test(url.pathname)) return false
  return isHost(url, 'linkedin.com') || page.querySelector(layout) !== null
}
