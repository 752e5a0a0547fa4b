import type { Site } from './site-mode.ts'

/** Whether verdicts may be drawn in the page at an address: on a site with the full overlay, which an administrator set. */
export function hasOverlay(address: string, sites: readonly Site[]): boolean {
  const host = URL.parse(address)?.hostname ?? ''
  return sites.some((site) => site.mode === 'overlay' && (host === site.host || host.endsWith(`.${site.host}`)))
}
