/** Whose block an element stands in. `none` where no person is linked around it. */
export type Owner = 'subject' | 'stranger' | 'none'

/** A link to a person's page: `own` pages (`/details/`, `/overlay/`) are linked from that person's blocks only. */
export interface PersonLink {
  element: Element
  subject: boolean
  own: boolean
}

const subjectLinked = 1
const strangerLinked = 2
const subjectsOwn = 4
const strangersOwn = 8

/**
 * Tells whose block an element is in, by the links to people around it: classes and order may change, this does not.
 * `anchors` are elements that only the subject's own page region holds, such as the heading with the name.
 */
export function ownersOf(
  root: Element,
  people: readonly PersonLink[],
  anchors: readonly Element[],
): (element: Element) => Owner {
  const marks = new Map<Element, number>()
  for (const person of people) {
    const bit = person.subject
      ? subjectLinked | (person.own ? subjectsOwn : 0)
      : strangerLinked | (person.own ? strangersOwn : 0)
    for (let at: Element | null = person.element; at; at = at.parentElement) {
      const before = marks.get(at) ?? 0
      if ((before | bit) === before) break
      marks.set(at, before | bit)
      if (at === root) break
    }
  }
  return (element) => {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      const mark = marks.get(at)
      if (mark === undefined) continue
      if (mark & strangersOwn && !(mark & subjectsOwn)) return 'stranger'
      if (mark & subjectsOwn || !(mark & strangerLinked)) return 'subject'
      // A block that holds the name of the page is the page, whoever else is linked in it.
      const here = at
      return anchors.some((anchor) => here.contains(anchor)) ? 'none' : 'stranger'
    }
    return 'none'
  }
}
