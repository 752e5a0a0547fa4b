import type { Api } from '../../api.ts'
import { writeSetting } from '../../settings.ts'
import { registerSites } from './register-sites.ts'

/** One after the other, in every page of the extension: a server's answer of before must not undo a later one. */
const inTurn = (work: () => Promise<void>): Promise<void> => navigator.locks.request('touchstone-organization', work)

/** Keeps what the organization has set, as its server tells it now. Throws where it cannot be asked: what was known
 * holds. */
export const keepOrganization = (api: Api): Promise<void> =>
  inTurn(async () => {
    const { sites, readersOff } = await api.organization.get.query()
    await writeSetting('sites', sites)
    await writeSetting('readersOff', readersOff)
    await registerSites()
  })

/** Forgets it: this browser belongs to no organization any more. */
export const forgetOrganization = (): Promise<void> =>
  inTurn(async () => {
    await writeSetting('sites', [])
    await writeSetting('readersOff', [])
    await registerSites()
  })
