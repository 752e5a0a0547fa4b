import { z } from 'zod'
import type { Board } from '../board.ts'
import { boardPosting, isSlug, jsonAs, pathOf, rowIn } from '../board-posting.ts'

const JobBoard = z.object({ jobs: z.array(z.unknown()).max(20_000) })
const Job = z.object({
  id: z.string(),
  title: z.string().min(1),
  location: z.string().nullish(),
  employmentType: z.string().nullish(),
  jobUrl: z.string().nullish(),
  descriptionHtml: z.string().nullish(),
  descriptionPlain: z.string().nullish(),
})

/** Ashby; the board's name keeps its case, and its list holds every posting. */
export const ashby: Board = {
  id: 'ashby',
  find(url) {
    const [board, id] = pathOf(url)
    if (url.hostname !== 'jobs.ashbyhq.com' || !board || !/^[\w .~-]{1,200}$/.test(board)) return null
    if (!isSlug(id) || !/^[0-9a-f-]{36}$/i.test(id)) return null
    const name = encodeURIComponent(board)
    return { url: `https://api.ashbyhq.com/posting-api/job-board/${name}?includeCompensation=true`, accept: 'json', id }
  },
  read(body, ask) {
    const job = rowIn(jsonAs(JobBoard, body)?.jobs ?? [], Job, ({ id }) => id.toLowerCase() === ask.id.toLowerCase())
    if (!job) return null
    const { title, location, employmentType: contract, jobUrl: source } = job
    return boardPosting({
      title,
      source,
      location,
      contract,
      parts: [[null, job.descriptionHtml || job.descriptionPlain]],
    })
  },
}
