/** The id that the manifest's key in `extension/wxt.config.ts` fixes for Chromium. */
export const extensionId = 'cjekoocdhdopfggjkbnabikaopfjonni'

// Firefox gives every installation an id of its own: no list can hold it, so a token remembers the one it was given to.
const firefox = /^moz-extension:\/\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether the API answers a page of this origin at all: our extension, any Firefox installation, our workspace. */
export function isAdmitted(origin: string, own: readonly string[]): boolean {
  return origin === `chrome-extension://${extensionId}` || firefox.test(origin) || own.includes(origin)
}

/** Whether a token that was given to `given` may be used from `origin`. No Origin header means no other site's page:
 * browsers send one with every request across origins. */
export function mayUse(given: string | null, origin: string | null): boolean {
  return origin === null || given === origin
}
