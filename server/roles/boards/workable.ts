import { z } from 'zod'
import type { Board } from '../board.ts'
import { boardPosting, isSlug, jsonAs, pathOf } from '../board-posting.ts'

const Job = z.object({
  shortcode: z.string(),
  title: z.string().min(1),
  description: z.string().nullish(),
  requirements: z.string().nullish(),
  benefits: z.string().nullish(),
  type: z.string().nullish(),
  language: z.string().nullish(),
  location: z.object({ city: z.string().nullish(), country: z.string().nullish() }).nullish(),
})

/** Workable; requirements and benefits are fields of their own. */
export const workable: Board = {
  id: 'workable',
  find(url) {
    // Older links have the tenant in the host: <tenant>.workable.com/j/<id>.
    const [, host] = /^([\w-]+)\.workable\.com$/.exec(url.hostname) ?? []
    const [tenant, j, id] = host === 'apply' ? pathOf(url) : [host, ...pathOf(url)]
    if (j !== 'j' || !isSlug(tenant) || !isSlug(id)) return null
    return { url: `https://apply.workable.com/api/v2/accounts/${tenant}/jobs/${id}`, accept: 'json', id }
  },
  read(body, ask) {
    const job = jsonAs(Job, body)
    if (job?.shortcode.toUpperCase() !== ask.id.toUpperCase()) return null
    return boardPosting({
      title: job.title,
      location: [job.location?.city, job.location?.country].filter(Boolean).join(', '),
      contract: job.type,
      language: job.language,
      parts: [
        [null, job.description],
        ['Requirements', job.requirements],
        ['Benefits', job.benefits],
      ],
    })
  },
}
