import type { Posting } from '@touchstone/shared/posting'
import { isType, jsonLdOf, wordOf } from './json-ld.ts'
import { isPostingPage, postingIdIn } from './posting-page.ts'
import { clip, textOf } from './text.ts'
import { agree, titleNames } from './title-names.ts'
import { baseOf, webUrl } from './web-url.ts'

const matter = 'main,[role="main"],article'
const leastText = 300

/** What the page shows of an open role; null where it is no page of one. Parsing it is the server's. */
export function readPosting(page: Document, url: URL, now: Date): Posting | null {
  const jsonLd = jsonLdOf(page)
    .filter((object) => isType(object, 'JobPosting'))
    .slice(0, 20)
  const first = jsonLd[0]
  const marked = page.querySelector('[itemtype$="schema.org/JobPosting"]')
  if (!first && !marked && !isPostingPage(url)) return null
  const heading = headingOf(page)
  const title =
    (first && clip(wordOf(first, 'title') ?? '')) ||
    textOf(marked?.querySelector('[itemprop="title"]'), 300) ||
    textOf(heading, 300) ||
    clip(page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '', 300) ||
    titleNames(page)[0] ||
    textOf(page.querySelector('h2,title'), 300)
  if (!title) return null
  return {
    source: url.href.slice(0, 4096),
    title,
    jsonLd,
    text: textOf(partOf(page, url, heading), 200_000, 40_000),
    seenAt: now.toISOString(),
  }
}

/** The heading that the page's title repeats, else the highest of its own matter. */
function headingOf(page: Document): Element | null {
  const found = ['main h1', 'h1', 'main h2', 'h2'].flatMap((at) => [...page.querySelectorAll(at)].slice(0, 20))
  const shown = found.filter((one) => textOf(one, 300) !== '')
  const titles = titleNames(page)
  const repeated = shown.find((one) => titles.some((title) => agree(textOf(one, 300), title)))
  return repeated ?? shown.find((one) => one.localName === 'h1') ?? null
}

/** The part of the page that is this role's: lists of other roles stand beside it, unless hardly anything is left then. */
function partOf(page: Document, url: URL, heading: Element | null): Element | null {
  const whole = heading?.closest(matter) ?? page.querySelector(matter) ?? page.body
  const base = baseOf(page, url)
  const id = postingIdIn(url)
  const others = [...(whole?.querySelectorAll('a[href]') ?? [])].slice(0, 2000).filter((link) => {
    const to = webUrl(link.getAttribute('href'), base)
    return to !== null && isPostingPage(to) && postingIdIn(to) !== id
  })
  let part = heading
  while (part?.parentElement && part !== whole) {
    const around: Element = part.parentElement
    if (others.some((link) => around.contains(link))) break
    part = around
  }
  return textOf(part, leastText).length < leastText ? whole : part
}
