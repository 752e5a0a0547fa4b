import { fold } from '@touchstone/server/skills/tokens'

/** Text to match cues against: folded, with the typewriter's apostrophe. The cues of a language are written so, too. */
export function plainText(text: string): string {
  return fold(text).replaceAll(/[’‘`´]/g, "'")
}
