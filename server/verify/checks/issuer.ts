import { fail, pass, unknown } from '../finding-of.ts'
import type { Check } from '../subject.ts'

/** Does the shipped list, a registry or the employer's ledger know this exact issuer id? Never lowers the verdict. */
export const issuer: Check = {
  id: 'issuer',
  run: ({ issuer: { answer, by, id, selfName } }) => {
    const facts = { issuer: id, selfName, by }
    if (answer === 'recognised') return [pass('issuer.recognised', facts)]
    return [answer === 'refused' ? fail('issuer.refused', facts) : unknown('issuer.unrecognised', facts)]
  },
}
