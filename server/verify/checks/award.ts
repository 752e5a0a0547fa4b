import { own, text, types } from '../../formats/json.ts'
import { fail, pass } from '../finding-of.ts'
import type { Check } from '../subject.ts'

/** ResultStatus of Open Badges 3: what is signed is true, and it is no award. */
const notPassed = new Set(['Failed', 'InProgress', 'Enrolled', 'Withdrew', 'OnHold'])

/** Is it an award to a person, or the description of one that could be had? */
export const award: Check = {
  id: 'award',
  run: ({ doc: { json }, credential }) => {
    const all = types(json)
    const held = own(json, 'recipient') !== undefined || own(json, 'credentialSubject') !== undefined
    if (!held && (all.includes('BadgeClass') || all.includes('Achievement'))) return [fail('award.description')]
    const statuses = credential.results.flatMap((result) => result.status ?? [])
    const open = statuses.find((status) => notPassed.has(status))
    if (open !== undefined && !statuses.includes('Completed'))
      return [fail('award.result-not-passed', { status: open })]
    return [pass('award.award', { type: text(own(json, 'type')) })]
  },
}
