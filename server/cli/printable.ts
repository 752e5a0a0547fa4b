/** A text of a credential, a page or a receipt as it may be printed: no character in it can steer the terminal, begin a
 * line of its own, or turn the direction of what follows. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ')
}
