import { refusal } from '@touchstone/shared/problem'
import { initTRPC } from '@trpc/server'
import type { Session } from '../accounts/session.ts'
import type { Fetch } from '../fetch/outcome.ts'
import type { Database, Scope } from '../store/database.ts'
import type { Member } from '../store/members.ts'
import type { IssuerList } from '../trust/issuer-list.ts'
import type { Vouch } from '../trust/seals.ts'
import type { ChainReaders } from '../verify/chains/chain-reader.ts'
import type { Schemas } from '../verify/schemas/compile.ts'
import { problemOfError, toAnswer } from './problems.ts'

/** What the procedures are built on; `main.ts` makes it once. */
export interface Services {
  database: Database
  fetch: Fetch
  now: () => Date
  /** Registries and the shipped list, in order of precedence; the organization's ledger comes before them. */
  issuerLists: readonly IssuerList[]
  /** Answers for the certificates of seals. */
  vouch?: Vouch
  /** Reads the anchors of Merkle proofs. */
  chains?: ChainReaders
  /** The JSON Schemas of the operator's folder. */
  schemas?: Schemas
  /** Keys the hashes of e-mails on pins. */
  secret: string
  /** Where the workspace is opened, such as `http://127.0.0.1:8787/workspace/`. */
  workspaceUrl: string
}

/** One HTTP request, which may carry several calls. */
export interface Context {
  services: Services
  origin: string | null
  /** Throws when the organization has asked too often. */
  limit: (organization: string) => void
  /** Looked up once for all calls of the request. */
  session: () => Promise<Session | null>
}

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => {
    const problem = problemOfError(error)
    const { code, httpStatus } = shape.data
    return { code: shape.code, message: problem.sentence, data: { code, httpStatus, problem } }
  },
})

export const router = t.router

/** A procedure that anybody may call. */
export const open = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (!result.ok) throw toAnswer(result.error)
  return result
})

/** The request of a signed-in member. */
export interface MemberContext {
  services: Services
  member: Member
  tokenHash: string
  /** Runs queries that see the rows of the member's organization only. */
  scoped: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>
}

/** A procedure of a signed-in member. */
export const signedIn = open.use(async ({ ctx, next }) => {
  const session = await ctx.session()
  if (!session) throw refusal('not-signed-in')
  ctx.limit(session.organization)
  const { services } = ctx
  const member: MemberContext = {
    services,
    member: session.member,
    tokenHash: session.tokenHash,
    scoped: (work) => services.database.scoped(session.organization, work),
  }
  return next({ ctx: { ...ctx, ...member } })
})

/** A procedure of an administrator. */
export const administrator = signedIn.use(async ({ ctx, next }) => {
  if (!ctx.member.administrator) throw refusal('not-allowed')
  return next()
})
