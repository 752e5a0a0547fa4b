import { LedgerFile } from '@touchstone/shared/ledger'
import { z } from 'zod'
import type { ListEntry } from './issuer-list.ts'

const Id = z.string().min(1)
const Answer = z.enum(['recognised', 'review', 'refused'])
const Entry = z.object({
  id: Id,
  name: z.string().nullish(),
  answer: Answer.default('recognised'),
  trust: z.number().min(0).max(1).nullish(),
  owner: z.string().nullish(),
  reason: z.string().nullish(),
  expires: z.iso.datetime({ offset: true }).nullish(),
})

/** An id alone is recognised. */
const Entries = z.array(z.union([Entry, Id.transform((id) => Entry.parse({ id }))]))

/** The file of `--trust`: `{issuers: [{id, name?, answer?, trust?, owner?, reason?, expires?}]}` by their exact ids, or a
 * ledger as the workspace exports it; that list alone, `{id: answer}`, and the registry of the Digital Credentials
 * Consortium (`{registry: {id: {name}}}`) are understood as well. */
export const TrustFile = z
  .union([
    z.object({ issuers: Entries }).transform(({ issuers }) => issuers),
    LedgerFile.transform(({ entries }) => entries),
    Entries,
    z
      .object({ registry: z.record(Id, z.object({ name: z.string().optional() })) })
      .transform(({ registry }) => Object.entries(registry).map(([id, { name }]) => Entry.parse({ id, name }))),
    z
      .record(Id, Answer)
      .transform((answers) => Object.entries(answers).map(([id, answer]) => Entry.parse({ id, answer }))),
  ])
  .transform((entries) => entries.map(entryOf))

function entryOf({ id, name, answer, trust, owner, reason, expires }: z.infer<typeof Entry>): ListEntry {
  return {
    id,
    name: name ?? id,
    answer,
    trust: trust ?? undefined,
    owner: owner ?? undefined,
    reason: reason ?? undefined,
    expires: expires ? new Date(expires) : undefined,
  }
}
