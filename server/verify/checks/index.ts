import type { Check } from '../subject.ts'
import { award } from './award.ts'
import { binding } from './binding.ts'
import { endorsement } from './endorsement.ts'
import { issuer } from './issuer.ts'
import { proof } from './proof.ts'
import { recipient } from './recipient.ts'
import { refresh } from './refresh.ts'
import { retrieval } from './retrieval.ts'
import { schema } from './schema.ts'
import { scope } from './scope.ts'
import { status } from './status.ts'
import { structure } from './structure.ts'
import { validity } from './validity.ts'

/** Every check, in the order in which its findings are shown. */
export const checks: Check[] = [
  retrieval,
  structure,
  proof,
  binding,
  scope,
  validity,
  status,
  recipient,
  issuer,
  award,
  refresh,
  endorsement,
  schema,
]
