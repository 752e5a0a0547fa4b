/** What the attributes of a profile page mark, in any of its layouts. */
export interface ProfileMarks {
  topCards: Element[]
  /** Sections of credentials. */
  credentials: Element[]
  /** Posts and recommendations: other people write there. */
  streams: Element[]
  /** The person's stable key, as the first card carries it. */
  key: string | null
}

/** Layout A marks by id (seen 2025-11), B by data-view-name (2026-01), C by componentkey or id (2026-03, 2026-09), public by data-section (2025-11). */
const marks = [
  '[componentkey]',
  '[data-view-name]',
  '[data-section]',
  '[id="licenses_and_certifications"]',
  '[id="content_collections"]',
  '[id^="com.linkedin.sdui"]',
]
/** Each on the marks of one element: componentkey or id, data-view-name, data-section, with spaces between them. */
const topCard = /topcard| profile-top-card/i
const credentials =
  /^licenses_and_certifications | profile-card-licenses| certifications$|(?:certif|licen[sc]e)\S*section|card\.ref\S*(?:certif|licen[sc]e)/i
const stream =
  /^content_collections | profile-card-(?:recent-activity|recommendations)|(?:Activity|Recommendations?)(?:TopLevelSection)? /
const cardKey =
  /profile\.card\.ref(ACoA[\w-]+?)(?:Top[cC]ard|About|Activity|Featured|Experience|Education|Licen|Certif|Skills|Projects|Volunt|Recomm|Interests|Honors|Languages|Courses|Public)/
const most = 1000

/** Reads all marks of the page. */
export function profileMarks(root: Element): ProfileMarks {
  const found: ProfileMarks = { topCards: [], credentials: [], streams: [], key: null }
  const elements = marks.flatMap((mark) => [...root.querySelectorAll(mark)].slice(0, most))
  // Each mark by itself: a list of selectors costs far more than the sum of them.
  for (const element of new Set(elements)) {
    const component = element.getAttribute('componentkey') ?? element.id
    const said = [component, element.getAttribute('data-view-name'), element.getAttribute('data-section')].join(' ')
    if (topCard.test(said)) found.topCards.push(element)
    if (credentials.test(said)) found.credentials.push(element)
    if (stream.test(said)) found.streams.push(element)
    // A section of an unknown name leaves a part of its name on the key.
    const key = cardKey.exec(component)?.[1]
    if (key && (!found.key || found.key.startsWith(key))) found.key = key
  }
  return found
}
