import { notApplicable, unknown } from '../finding-of.ts'
import type { Check } from '../subject.ts'

/** Is the key that signed the issuer's own? */
export const binding: Check = {
  id: 'binding',
  run: ({ format, bindings }) => {
    if (format.securing === 'hosted') return [notApplicable('binding.own-origin')]
    return bindings.length > 0 ? bindings : [unknown('binding.no-proof')]
  },
}
