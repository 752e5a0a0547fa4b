import { headsCredentials, headsSkills } from './headings.ts'
import { clip, fold } from './text.ts'

/** Names that the page's titles could mean: without the count of messages, the site's name and the section's name. */
export function titleNames(page: Document): string[] {
  const names: string[] = []
  for (const title of [...(page.head?.querySelectorAll('title') ?? [])].slice(0, 4)) {
    const segments = clip(title.textContent ?? '', 300)
      .replace(/^\(\d+\+?\)\s*/, '')
      .split(/\s[|]\s/)
    const site = segments.length > 1 ? segments.slice(0, -1) : segments
    for (const segment of site) {
      const name = (segment.split(/\s[-–—]\s/u)[0] ?? '').trim()
      if (name && !headsCredentials(name) && !headsSkills(name) && !/^linkedin$/i.test(name)) names.push(name)
    }
  }
  return [...new Set(names)]
}

/** Do a heading and a title name the same? A title may add degrees, a heading pronouns, either put the surname first. */
export function agree(one: string, two: string): boolean {
  const [a, b] = [fold(one), fold(two)]
  const sorted = (text: string) => text.split(' ').toSorted().join(' ')
  return a !== '' && b !== '' && (sorted(a) === sorted(b) || a.startsWith(`${b} `) || b.startsWith(`${a} `))
}
