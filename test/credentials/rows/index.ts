import type { Plan } from '../plan.ts'
import { peopleAndKeys } from './people-and-keys.ts'
import { shapesAndBombs } from './shapes-and-bombs.ts'
import { tampering } from './tampering.ts'
import { timeAndStatus } from './time-and-status.ts'
import { tokens } from './tokens.ts'

/** Every row of the corpus, as what it does to a good plan. */
export const rows: Readonly<Record<string, (plan: Plan) => Plan>> = {
  ...timeAndStatus,
  ...tampering,
  ...peopleAndKeys,
  ...shapesAndBombs,
  ...tokens,
}
