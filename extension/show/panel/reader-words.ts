/** What a person is told of the reader of a page, by its id, where it is not one that knows the site's layout. */
const notes = {
  generic: 'Read as any page is: by its links and by what it says of itself.',
  untested: 'This site’s layout is read by what is documented of it. Compare with what you see.',
} as const

const kinds: Record<string, keyof typeof notes> = {
  generic: 'generic',
  smartrecruiters: 'generic',
  teamtailor: 'generic',
  recruitee: 'generic',
  bamboohr: 'generic',
  workday: 'generic',
  icims: 'generic',
  indeed: 'generic',
  'indeed-resume': 'generic',
  xing: 'generic',
  wellfound: 'generic',
  stackoverflow: 'generic',
  'linkedin-recruiter': 'untested',
  'linkedin-sales': 'untested',
  badgr: 'untested',
  accredible: 'untested',
}

/** The kind of a page's reader; `adapter` where it knows the site's layout. */
export const readerKind = (site: string): keyof typeof notes | 'adapter' =>
  (Object.hasOwn(kinds, site) ? kinds[site] : undefined) ?? 'adapter'

/** A sentence on how the page was read, where that is worth a word. */
export function readerNote(site: string): string | null {
  const kind = readerKind(site)
  return kind === 'adapter' ? null : notes[kind]
}
