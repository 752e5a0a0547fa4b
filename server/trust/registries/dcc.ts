import { z } from 'zod'
import { jsonOf, mostEntries, type RegistryReader } from './registry.ts'

const Shape = z.object({
  meta: z.object({ created: z.string().optional(), updated: z.string().optional() }).optional(),
  registry: z.record(
    z.string().min(1),
    z.object({ name: z.string().min(1), location: z.string().optional(), url: z.string().optional() }),
  ),
})

/** The registry of the Digital Credentials Consortium: `{meta, registry: {did: {name, location, url}}}`. */
export const dcc: RegistryReader = {
  id: 'dcc',
  read: ({ name, bytes }) => {
    const json = jsonOf(bytes)
    if (typeof json !== 'object' || json === null || !('registry' in json)) return null
    const { meta, registry } = Shape.parse(json)
    const entries = Object.entries(registry).slice(0, mostEntries)
    return {
      by: 'registry',
      name: `Digital Credentials Consortium (${name})`,
      governance: 'Digital Credentials Consortium, issuers added by its members',
      date: meta?.updated ?? meta?.created,
      entries: entries.map(([id, issuer]) => ({ id, name: issuer.name, answer: 'recognised' })),
    }
  },
}
