import { z } from 'zod'
import type { Board } from '../board.ts'
import { boardPosting, isSlug, jsonAs, pathOf, rowIn } from '../board-posting.ts'

const Offers = z.object({ offers: z.array(z.unknown()).max(20_000) })
const Offer = z.object({
  slug: z.string(),
  title: z.string().min(1),
  careers_url: z.string().nullish(),
  location: z.string().nullish(),
  employment_type_code: z.string().nullish(),
  description: z.string().nullish(),
  requirements: z.string().nullish(),
})

/** Recruitee; requirements are a field of their own. */
export const recruitee: Board = {
  id: 'recruitee',
  find(url) {
    // In another language of the site: /l/en/o/<slug>.
    const path = pathOf(url)
    const [o, slug] = path[0] === 'l' ? path.slice(2) : path
    if (!/^[\w-]+\.recruitee\.com$/.test(url.hostname) || o !== 'o' || !isSlug(slug)) return null
    return { url: `https://${url.hostname}/api/offers/`, accept: 'json', id: slug }
  },
  read(body, ask) {
    const offer = rowIn(jsonAs(Offers, body)?.offers ?? [], Offer, ({ slug }) => slug === ask.id)
    if (!offer) return null
    return boardPosting({
      title: offer.title,
      source: offer.careers_url,
      location: offer.location,
      contract: offer.employment_type_code,
      parts: [
        ['Responsibilities', offer.description],
        ['Requirements', offer.requirements],
      ],
    })
  },
}
