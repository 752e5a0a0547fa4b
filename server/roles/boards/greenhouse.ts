import { z } from 'zod'
import type { Board } from '../board.ts'
import { boardPosting, isSlug, jsonAs, pathOf } from '../board-posting.ts'

const Job = z.object({
  id: z.union([z.number(), z.string()]),
  title: z.string().min(1),
  content: z.string(),
  absolute_url: z.string().nullish(),
  location: z.object({ name: z.string().nullish() }).nullish(),
  language: z.string().nullish(),
})

const hosts = /^(job-boards|boards)(\.eu)?\.greenhouse\.io$/

/** Greenhouse; `content` is HTML, escaped once more. */
export const greenhouse: Board = {
  id: 'greenhouse',
  find(url) {
    if (!hosts.test(url.hostname)) return null
    const [tenant, jobs, id] = pathOf(url)
    const [board, job] =
      tenant === 'embed'
        ? [url.searchParams.get('for'), url.searchParams.get('token') ?? url.searchParams.get('gh_jid')]
        : [tenant, jobs === 'jobs' ? id : url.searchParams.get('gh_jid')]
    if (!isSlug(board) || !/^\d{1,20}$/.test(job ?? '')) return null
    const api = `https://boards-api.greenhouse.io/v1/boards/${board}/jobs/${job}?content=true`
    return { url: api, accept: 'json', id: job ?? '' }
  },
  read(body, ask) {
    const job = jsonAs(Job, body)
    if (!job || String(job.id) !== ask.id) return null
    const { title, content, absolute_url, location, language } = job
    return boardPosting({ title, source: absolute_url, location: location?.name, language, parts: [[null, content]] })
  },
}
