import { other } from '../../world/answer.ts'
import { basePlan } from '../base-plan.ts'
import type { CorpusFormat } from '../case.ts'
import { issuerHost, type Plan } from '../plan.ts'
import { rows } from '../rows/index.ts'
import type { Curve } from '../signing/key.ts'
import { webOf, withAnswer } from '../web.ts'

interface Signed {
  id: string
  table: string
  curve: Curve
  make: (plan: Plan) => Promise<{ name: string; bytes: Uint8Array }>
  /** For what only says where the credential is: the name of that file, and the file that leads to it. */
  pointer?: { name: string; to: (url: string) => Uint8Array }
}

/** A format whose documents are signed: every row is a change of one good plan. */
export function signed(format: Signed): CorpusFormat {
  const caseOf = async (row: (plan: Plan) => Plan) => {
    const plan = row(basePlan(format.curve))
    const [file, sites] = await Promise.all([format.make(plan), webOf(plan)])
    if (!format.pointer) return { ...file, sites, known: plan.known }
    const { name, to } = format.pointer
    const path = `/files/${file.name}`
    const served = withAnswer(sites, path, other('application/jwt', file.bytes))
    return { name, bytes: to(`https://${issuerHost}${path}`), sites: served, known: plan.known }
  }
  return {
    id: format.id,
    table: format.table,
    rows: Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, () => caseOf(row)])),
  }
}
