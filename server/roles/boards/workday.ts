import { z } from 'zod'
import type { Board } from '../board.ts'
import { boardPosting, isSlug, jsonAs, pathOf } from '../board-posting.ts'

const Posting = z.object({
  jobPostingInfo: z.object({
    title: z.string().min(1),
    jobDescription: z.string(),
    location: z.string().nullish(),
    timeType: z.string().nullish(),
    externalUrl: z.string().nullish(),
  }),
})

/** Workday; the page's path, without its locale, stands in the interface's. */
export const workday: Board = {
  id: 'workday',
  find(url) {
    const tenant = /^([\w-]+)\.wd\d{1,4}\.myworkdayjobs\.com$/.exec(url.hostname)?.[1]
    const path = pathOf(url)
    const [site, job, ...rest] = /^[a-z]{2}(-[A-Z]{2})?$/.test(path[0] ?? '') ? path.slice(1) : path
    const id = rest.at(-1)
    if (!tenant || !isSlug(site) || job !== 'job' || !id || rest.length > 3) return null
    const external = rest.map(encodeURIComponent).join('/')
    return { url: `https://${url.hostname}/wday/cxs/${tenant}/${site}/job/${external}`, accept: 'json', id }
  },
  read(body) {
    const posting = jsonAs(Posting, body)?.jobPostingInfo
    if (!posting) return null
    const { title, jobDescription, location, timeType: contract, externalUrl: source } = posting
    return boardPosting({ title, source, location, contract, parts: [[null, jobDescription]] })
  },
}
