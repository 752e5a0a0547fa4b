/** The instant of a number of milliseconds, as ISO; null for any other number: thirteen digits, so that seconds are not
 * taken for them. */
export function instantOf(milliseconds: number): string | null {
  return /^\d{13}$/.test(String(milliseconds)) ? new Date(milliseconds).toISOString() : null
}
