import { notApplicable } from '../finding-of.ts'
import type { Check } from '../subject.ts'

/** Could every document be had that a hosted credential is made of? */
export const retrieval: Check = {
  id: 'retrieval',
  run: ({ hosting }) => hosting?.findings ?? [notApplicable('retrieval.not-needed')],
}
