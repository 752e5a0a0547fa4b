import type { Board } from '../board.ts'
import { isSlug, pathOf } from '../board-posting.ts'
import { pageText } from '../page.ts'

/** iCIMS; the posting is a frame's page of its own. */
export const icims: Board = {
  id: 'icims',
  find(url) {
    const [jobs, id, slug, job] = pathOf(url)
    if (!/^[\w-]+\.icims\.com$/.test(url.hostname) || jobs !== 'jobs' || !/^\d{1,20}$/.test(id ?? '')) return null
    if (!isSlug(slug)) return null
    const path = job === 'job' ? `${id}/${slug}/job` : `${id}/job`
    return { url: `https://${url.hostname}/jobs/${path}?in_iframe=1`, accept: 'html', id: id ?? '' }
  },
  read(body, ask) {
    const posting = /iCIMS|JobPosting/.test(body) ? pageText(body, ask.url) : null
    return posting && posting.lines.length > 0 ? posting : null
  },
}
