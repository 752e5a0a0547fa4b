import type { Reason } from '@touchstone/shared/reason'
import { award } from './words/award.ts'
import { binding } from './words/binding.ts'
import { endorsement } from './words/endorsement.ts'
import { inner } from './words/inner.ts'
import { issuer } from './words/issuer.ts'
import { proof } from './words/proof.ts'
import { recipient } from './words/recipient.ts'
import { refresh } from './words/refresh.ts'
import { retrieval } from './words/retrieval.ts'
import { schema } from './words/schema.ts'
import { scope } from './words/scope.ts'
import { status } from './words/status.ts'
import { structure } from './words/structure.ts'
import { validity } from './words/validity.ts'
import type { Words } from './words/words-of.ts'

/** Every reason code in words: the only place where a check's answer becomes a sentence for people. */
export const words: Record<Reason, Words> = {
  ...retrieval,
  ...structure,
  ...proof,
  ...binding,
  ...validity,
  ...status,
  ...recipient,
  ...scope,
  ...issuer,
  ...award,
  ...refresh,
  ...endorsement,
  ...inner,
  ...schema,
}

/** The words of a reason, also of one that a newer server knows and this build does not. */
export function wordsFor(reason: string): Words {
  const unknown = { sentence: `The server answered “${reason}”.`, next: 'Update Touchstone to read what it means.' }
  return Object.hasOwn(words, reason) ? words[reason as Reason] : unknown
}
