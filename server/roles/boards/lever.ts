import { z } from 'zod'
import type { Board } from '../board.ts'
import { boardPosting, isSlug, jsonAs, pathOf } from '../board-posting.ts'

const Posting = z.object({
  id: z.string(),
  text: z.string().min(1),
  hostedUrl: z.string().nullish(),
  description: z.string().nullish(),
  descriptionPlain: z.string().nullish(),
  additional: z.string().nullish(),
  additionalPlain: z.string().nullish(),
  lists: z
    .array(z.object({ text: z.string().nullish(), content: z.string().nullish() }))
    .max(100)
    .nullish(),
  categories: z.object({ location: z.string().nullish(), commitment: z.string().nullish() }).nullish(),
})

/** Lever; `lists` are the requirement lists, each with its heading. */
export const lever: Board = {
  id: 'lever',
  find(url) {
    const host = /^jobs(\.eu)?\.lever\.co$/.exec(url.hostname)
    const [tenant, id] = pathOf(url)
    if (!host || !isSlug(tenant) || !/^[0-9a-f-]{36}$/i.test(id ?? '')) return null
    return { url: `https://api${host[1] ?? ''}.lever.co/v0/postings/${tenant}/${id}`, accept: 'json', id: id ?? '' }
  },
  read(body, ask) {
    const posting = jsonAs(Posting, body)
    if (posting?.id !== ask.id) return null
    return boardPosting({
      title: posting.text,
      source: posting.hostedUrl,
      location: posting.categories?.location,
      contract: posting.categories?.commitment,
      parts: [
        [null, posting.description || posting.descriptionPlain],
        ...(posting.lists ?? []).map(({ text, content }) => [text ?? null, content] as const),
        [null, posting.additional || posting.additionalPlain],
      ],
    })
  },
}
