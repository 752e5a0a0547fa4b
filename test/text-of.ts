/** The text of rendered HTML as one line: elements apart by a space, but for those that stand inside a sentence. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<\/?bdi>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
