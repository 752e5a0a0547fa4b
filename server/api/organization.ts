import { inserts } from '@touchstone/shared/inserts'
import { isLinkedIn } from '@touchstone/shared/linked-in'
import { refusal } from '@touchstone/shared/problem'
import { SwitchedOff } from '@touchstone/shared/reader'
import { Site } from '@touchstone/shared/site-mode'
import { Line } from '@touchstone/shared/text'
import { z } from 'zod'
import { findOrganization } from '../store/organizations.ts'
import { listSwitchedOff } from '../store/readers.ts'
import { listSites, setSite } from '../store/sites.ts'
import { isEverybodys } from '../trust/domains.ts'
import { administrator, router, signedIn } from './trpc.ts'

const host = z
  .string()
  .max(253)
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/)

export const organization = router({
  get: signedIn
    .output(z.strictObject({ id: Line, name: Line, sites: z.array(Site), readersOff: z.array(SwitchedOff) }))
    .query(({ ctx }) =>
      ctx.scoped(async (scope) => {
        const found = await findOrganization(scope)
        if (!found) throw refusal('not-found')
        return { ...found, sites: await listSites(scope), readersOff: await listSwitchedOff(scope) }
      }),
    ),

  setSite: administrator
    .input(Site.extend({ host, acknowledged: z.boolean().default(false) }))
    .output(Site)
    .mutation(async ({ ctx, input: { host, mode, acknowledged } }) => {
      if (isEverybodys(host))
        throw refusal('invalid', `Everybody’s sites lie under ${host}.`, 'Name the host of your own site.')
      if (isLinkedIn(host) && inserts(mode) && !acknowledged)
        throw refusal(
          'not-allowed',
          'LinkedIn’s user agreement forbids inserting elements into its pages.',
          'Settle this with LinkedIn first, then confirm that you have.',
        )
      const acknowledgedBy = acknowledged ? ctx.member.name : null
      await ctx.scoped((scope) => setSite(scope, { host, mode, acknowledgedBy, now: ctx.services.now() }))
      return { host, mode }
    }),
})
