import { ledger } from './ledger.ts'
import { match } from './match.ts'
import { organization } from './organization.ts'
import { pairing } from './pairing.ts'
import { reader } from './reader.ts'
import { role } from './role.ts'
import { session } from './session.ts'
import { shortlist } from './shortlist.ts'
import { skill } from './skill.ts'
import { router } from './trpc.ts'

/** Every procedure, by noun. */
export const appRouter = router({ ledger, match, organization, pairing, reader, role, session, shortlist, skill })
export type AppRouter = typeof appRouter
