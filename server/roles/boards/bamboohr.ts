import { z } from 'zod'
import type { Board } from '../board.ts'
import { boardPosting, jsonAs, pathOf } from '../board-posting.ts'

const Detail = z.object({
  result: z.object({
    jobOpening: z.object({
      jobOpeningName: z.string().min(1),
      jobOpeningShareUrl: z.string().nullish(),
      description: z.string(),
      employmentStatusLabel: z.string().nullish(),
      minimumExperience: z.string().nullish(),
      location: z.object({ city: z.string().nullish(), addressCountry: z.string().nullish() }).nullish(),
    }),
  }),
})

/** BambooHR. */
export const bamboohr: Board = {
  id: 'bamboohr',
  find(url) {
    const [careers, id] = pathOf(url)
    if (!/^[\w-]+\.bamboohr\.com$/.test(url.hostname) || careers !== 'careers' || !/^\d{1,20}$/.test(id ?? ''))
      return null
    return { url: `https://${url.hostname}/careers/${id}/detail`, accept: 'json', id: id ?? '' }
  },
  read(body) {
    const job = jsonAs(Detail, body)?.result.jobOpening
    if (!job) return null
    return boardPosting({
      title: job.jobOpeningName,
      source: job.jobOpeningShareUrl,
      location: [job.location?.city, job.location?.addressCountry].filter(Boolean).join(', '),
      contract: job.employmentStatusLabel,
      seniority: job.minimumExperience,
      parts: [[null, job.description]],
    })
  },
}
