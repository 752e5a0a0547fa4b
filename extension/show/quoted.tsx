/** Controls that turn the order of letters round: in the words of others they could make ours read otherwise (UTS 36). */
const turning = /[\u202A-\u202E\u2066-\u2069]/g

/** Words of others as plain letters, for a sentence that is one string. */
export const plainLetters = (words: string): string => words.replaceAll(turning, '')

/** Words of others inside a sentence of ours, in whichever direction their script runs. */
export const Their = ({ words }: { words: string }) => <bdi>{plainLetters(words)}</bdi>

/** The same, word for word. */
export const Quoted = ({ words }: { words: string }) => (
  <>
    “<Their words={words} />”
  </>
)
