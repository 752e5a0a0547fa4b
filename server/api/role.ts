import { randomUUID } from 'node:crypto'
import { Posting } from '@touchstone/shared/posting'
import { refusal } from '@touchstone/shared/problem'
import { Proposal } from '@touchstone/shared/proposal'
import { Role } from '@touchstone/shared/role'
import { Line, WebUrl } from '@touchstone/shared/text'
import { z } from 'zod'
import type { Fetch } from '../fetch/outcome.ts'
import { importRole } from '../roles/import-role.ts'
import { postingText } from '../roles/json-ld.ts'
import { pageText } from '../roles/page.ts'
import type { PostingText } from '../roles/posting-text.ts'
import { propose } from '../roles/propose.ts'
import { weightOutOfBounds } from '../roles/weights.ts'
import { acceptRole, addRole, findRole, listRoles, listVersions } from '../store/roles.ts'
import { router, signedIn } from './trpc.ts'

const NewRole = z.strictObject({
  title: Line.min(1),
  source: Role.shape.source.optional(),
  requirements: Role.shape.requirements,
})

export const role = router({
  list: signedIn.output(z.array(Role)).query(({ ctx }) => ctx.scoped(listRoles)),

  create: signedIn
    .input(NewRole)
    .output(Role)
    .mutation(({ ctx, input }) => {
      refuseWeights(input.requirements)
      return ctx.scoped((scope) =>
        addRole(scope, {
          ...input,
          id: randomUUID(),
          version: 1,
          source: input.source ?? null,
          acceptedAt: null,
          acceptedBy: null,
        }),
      )
    }),

  /** A proposal: nothing of it counts until it is accepted. */
  importPosting: signedIn
    .input(z.strictObject({ posting: Posting }))
    .output(Role)
    .mutation(({ ctx, input }) => {
      const { role: proposed } = propose(postingText(input.posting), randomUUID())
      return ctx.scoped((scope) => addRole(scope, proposed))
    }),

  /** The same with all that was read beside it: from a link to a job board or a page, from pasted text, or a Posting. */
  propose: signedIn
    .input(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('url'), url: WebUrl }),
        z.strictObject({ kind: z.literal('text'), text: z.string().min(1).max(200_000) }),
        z.strictObject({ kind: z.literal('posting'), posting: Posting }),
      ]),
    )
    .output(Proposal)
    .mutation(async ({ ctx, input }) => {
      const proposal = propose(await read(input, ctx.services.fetch), randomUUID())
      await ctx.scoped((scope) => addRole(scope, proposal.role))
      return proposal
    }),

  /** Every version, the newest first: a match names the one that it used. */
  versions: signedIn
    .input(z.strictObject({ id: z.uuid() }))
    .output(z.array(Role))
    .query(async ({ ctx, input }) => {
      const versions = await ctx.scoped((scope) => listVersions(scope, input.id))
      if (versions.length === 0) throw refusal('not-found')
      return versions
    }),

  /** What a human changed makes a new version, which waits to be accepted; the version edited must be the newest. */
  update: signedIn
    .input(z.strictObject({ ...NewRole.shape, id: z.uuid(), version: z.int().positive() }))
    .output(Role)
    .mutation(({ ctx, input }) => {
      refuseWeights(input.requirements)
      return ctx.scoped(async (scope) => {
        const newest = await findRole(scope, input.id)
        if (!newest) throw refusal('not-found')
        if (newest.version !== input.version) throw refusal('conflict')
        const { title, requirements, source = newest.source } = input
        const version = newest.version + 1
        return addRole(scope, {
          id: newest.id,
          version,
          title,
          source,
          requirements,
          acceptedAt: null,
          acceptedBy: null,
        })
      })
    }),

  /** Nothing scores before a named human has accepted the role. */
  accept: signedIn
    .input(z.strictObject({ id: z.uuid(), version: z.int().positive() }))
    .output(Role)
    .mutation(async ({ ctx, input }) => {
      const by = { acceptedBy: ctx.member.name, now: ctx.services.now() }
      const accepted = await ctx.scoped((scope) => acceptRole(scope, { ...input, ...by }))
      if (!accepted) throw refusal('not-found')
      return accepted
    }),
})

function refuseWeights(requirements: Role['requirements']): void {
  const wrong = weightOutOfBounds(requirements)
  if (wrong !== null) throw refusal('invalid', wrong, 'Set it within these bounds.')
}

type Asked = { kind: 'url'; url: string } | { kind: 'text'; text: string } | { kind: 'posting'; posting: Posting }

async function read(asked: Asked, fetch: Fetch): Promise<PostingText> {
  if (asked.kind === 'posting') return postingText(asked.posting)
  if (asked.kind === 'text') return pageText(asked.text, null)
  const imported = await importRole(asked.url, { fetch })
  if (imported.outcome === 'read') return imported.posting
  const { code, sentence, next } = imported.problem
  throw refusal(code, sentence, next)
}
