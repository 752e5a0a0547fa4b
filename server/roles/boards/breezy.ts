import type { Board } from '../board.ts'
import { isSlug, pathOf } from '../board-posting.ts'
import { pageText } from '../page.ts'

/** Breezy; its list has no bodies, the posting's text is in the page's JSON-LD only. */
export const breezy: Board = {
  id: 'breezy',
  find(url) {
    const [p, id] = pathOf(url)
    if (!/^[\w-]+\.breezy\.hr$/.test(url.hostname) || p !== 'p' || !isSlug(id)) return null
    return { url: `https://${url.hostname}/p/${id}`, accept: 'html', id }
  },
  read: (body, ask) => (body.includes('JobPosting') ? pageText(body, ask.url) : null),
}
