import { z } from 'zod'
import type { Board } from '../board.ts'
import { boardPosting, jsonAs, pathOf, rowIn } from '../board-posting.ts'
import { jobPostings, jobPostingText } from '../json-ld.ts'

const Feed = z.object({ items: z.array(z.unknown()).max(20_000) })
const Item = z.object({
  url: z.string(),
  title: z.string().min(1),
  content_html: z.string().nullish(),
  _jobposting: z.unknown(),
})

/** Teamtailor; a JSON Feed whose items carry a schema.org JobPosting. */
export const teamtailor: Board = {
  id: 'teamtailor',
  find(url) {
    const path = pathOf(url)
    const id = /^(\d{1,20})(-|$)/.exec(path[path.indexOf('jobs') + 1] ?? '')?.[1]
    if (!/^[\w-]+\.(?:[\w-]+\.)?teamtailor\.com$/.test(url.hostname) || !path.includes('jobs') || !id) return null
    return { url: `https://${url.hostname}/jobs.json`, accept: 'json', id }
  },
  read(body, ask) {
    const isAsked = ({ url }: { url: string }) => new RegExp(`/jobs/${ask.id}(-|$|\\?)`).test(url)
    const item = rowIn(jsonAs(Feed, body)?.items ?? [], Item, isAsked)
    if (!item) return null
    const [job] = jobPostings({ '@type': 'JobPosting', ...Object(item._jobposting) })
    const { title, url: source, content_html } = item
    return job && Object(item._jobposting).description
      ? jobPostingText(job, { source, title })
      : boardPosting({ title, source, parts: [[null, content_html]] })
  },
}
