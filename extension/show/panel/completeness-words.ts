import type { Completeness, PartialReason, Strategy } from '@touchstone/shared/reading'
import type { Told } from '../told.ts'

const elsewhere = 'Open the credentials one by one, or drop their files here.'
const changing = 'Wait until it has loaded, and read it again.'

/** Why a page was read in part. */
const parts: Record<PartialReason, string> = {
  'entries-unsure': 'Some entries could not be told apart. Compare with what you see.',
  hidden: 'Some of them are in tabs or folded parts of the page. Open those, and read it again.',
  'no-name': 'The page shows no name to compare with.',
  'section-not-seen': 'The page shows no list of credentials yet. Scroll down to it, and read the page again.',
  'several-people': 'What stands in the blocks of other people was left out. Compare with what you see.',
  'too-large': 'The page is very long: only its links were read.',
  'too-many': 'The page shows more than can be checked at once.',
  truncated: 'The page shows only some of them.',
  'unreadable-frame':
    'A frame of the page cannot be read. Open what it shows in a tab of its own, or drop the file here.',
  unsettled: 'The page was still loading. Read it again in a moment.',
  'untested-page': 'Touchstone has not been tried on real pages of this site. Compare with what you see.',
}

/** What is told of one section that could not be read. */
const unread = (section: string): Told => ({
  sentence: `The section “${section}” could not be read.`,
  next: `There may be credentials that are not listed here. ${elsewhere}`,
})

/** What is told where nothing of a page could be read or attributed. */
const strategies: Record<Strategy, (section: string) => Told> = {
  cards: unread,
  entries: unread,
  links: unread,
  'no-name': () => ({
    sentence: 'The page shows no name.',
    next: 'Scroll to the person’s name and read the page again.',
  }),
  'no-text': () => ({ sentence: 'The page shows no text yet.', next: changing }),
  'several-people': () => ({
    sentence: 'The page shows several people, and none of them was chosen.',
    next: 'Open the page of the person whom you mean, and read that.',
  }),
  'title-and-name': () => ({
    sentence: 'The page was changing: its title and the name on it are not the same person’s.',
    next: changing,
  }),
  'title-and-slug': () => ({
    sentence: 'The page was changing: its address and the name on it are not the same person’s.',
    next: changing,
  }),
  'too-large': () => ({ sentence: 'The page is too long to be read.', next: elsewhere }),
  'too-many-people': () => ({ sentence: 'The page shows too many people to tell whose it is.', next: elsewhere }),
}

/** What a person is told of how much of the page was seen; null where it was all. */
export function completenessWords(completeness: Completeness): Told | null {
  switch (completeness.state) {
    case 'full':
      return null
    case 'unreadable':
      return strategies[completeness.strategy](completeness.section)
    case 'partial': {
      const { shown, total, because } = completeness
      return {
        sentence: total === null ? `${shown} seen; there may be more.` : `${shown} of ${total} are on the screen.`,
        next: parts[because],
      }
    }
  }
}
