import { list, objects, own, types } from '../../formats/json.ts'
import { notApplicable, unknown } from '../finding-of.ts'
import { refreshed } from '../refreshed.ts'
import type { Check } from '../subject.ts'

/** Does the issuer serve a newer copy? What was done with it; never lowers the verdict. */
export const refresh: Check = {
  id: 'refresh',
  run: async (subject, ask) => {
    const services = list(own(subject.doc.json, 'refreshService'))
    if (services.length === 0) return [notApplicable('refresh.none-offered')]
    const known = objects(services).some((one) => types(one).includes('1EdTechCredentialRefresh'))
    if (!known) return [unknown('refresh.unknown-type')]
    return [(await refreshed(subject, ask)).finding]
  },
}
