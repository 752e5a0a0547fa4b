import { z } from 'zod'
import { jsonOf, mostEntries, type RegistryReader } from './registry.ts'

const Shape = z.object({
  name: z.string().min(1).max(1000),
  governance: z.string().max(1000).optional(),
  date: z.string().max(100).optional(),
  issuers: z
    .array(
      z.object({
        id: z.string().min(1).max(4096),
        name: z.string().min(1).max(1000),
        answer: z.enum(['recognised', 'review', 'refused']).default('recognised'),
        trust: z.number().min(0).max(1).optional(),
        reason: z.string().max(20_000).optional(),
      }),
    )
    .max(mostEntries),
})

/** Our own plain list: `{name, governance?, date?, issuers: [{id, name, answer?, trust?, reason?}]}`. */
export const plain: RegistryReader = {
  id: 'plain',
  read: ({ bytes }) => {
    const json = jsonOf(bytes)
    if (typeof json !== 'object' || json === null || !('issuers' in json)) return null
    const { name, governance, date, issuers } = Shape.parse(json)
    return { by: 'registry', name, governance, date, entries: issuers }
  },
}
