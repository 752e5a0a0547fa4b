import { z } from 'zod'
import { issueCode } from '../accounts/pairing.ts'
import { removeToken } from '../store/tokens.ts'
import { router, signedIn } from './trpc.ts'

export const session = router({
  /** A new link that signs this member in to the workspace, once. The code is in the fragment: no server logs it. */
  workspaceLink: signedIn.output(z.strictObject({ url: z.url() })).mutation(async ({ ctx }) => {
    const code = await ctx.scoped((scope) => issueCode(scope, ctx.member.id, ctx.services.now()))
    return { url: `${ctx.services.workspaceUrl}#code=${code}` }
  }),

  /** Signs out: the token is good for nothing any more. */
  end: signedIn.output(z.strictObject({ ended: z.literal(true) })).mutation(async ({ ctx }) => {
    await ctx.scoped((scope) => removeToken(scope, ctx.tokenHash))
    return { ended: true }
  }),
})
