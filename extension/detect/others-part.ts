import { advertised } from './advertised.ts'
import { headedBy } from './headed-by.ts'
import { type Heading, headsActivity, headsOthers } from './headings.ts'
import { headsNotes } from './heads-notes.ts'
import { isWithin, ownSection } from './sections.ts'

/** What tells the words of others on a page from its person's. */
interface OthersPart {
  headings: readonly Heading[]
  /** Elements that only the person's own part holds, such as the one with the name. */
  anchors: readonly Element[]
  /** Colleagues' notes stand in an applicant tracking system only. */
  isAts?: boolean
}

/** Tells what others write or somebody paid for: by its heading, by its label, by what the page itself calls its link. */
export function othersPart({ headings, anchors, isAts = false }: OthersPart): (element: Element) => boolean {
  const isOthers = (text: string) => headsOthers(text) || headsActivity(text) || (isAts && headsNotes(text))
  const isOwn = (block: Element) => anchors.some((anchor) => block.contains(anchor))
  const sections = headings.filter((one) => isOthers(one.text)).flatMap((one) => ownSection(one, headings) ?? [])
  const others = new Set(sections.filter((one) => !isOwn(one)))
  const isUnderOthers = headedBy(isOthers, isOwn)
  const isAdvertised = advertised()
  return (element) =>
    isWithin(element, others) ||
    /\b(?:ugc|sponsored)\b/.test(element.getAttribute('rel') ?? '') ||
    isUnderOthers(element) ||
    isAdvertised(element)
}
