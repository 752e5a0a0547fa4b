import type { Found } from '../../messages.ts'

/** The neutral sentence of the chip; null where there is nothing to say. It never says how good a credential is. */
export function chipText(count: Found | null): string | null {
  if (!count || count.found === 0) return null
  const { found, total } = count
  if (total !== null && total > found) return `${found} of ${total} credentials shown here`
  return found === 1 ? '1 credential found' : `${found} credentials found`
}
