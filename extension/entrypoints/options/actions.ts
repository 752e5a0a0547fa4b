import { signal } from '@preact/signals'
import type { SwitchedOff } from '@touchstone/shared/reader'
import type { Site } from '@touchstone/shared/site-mode'
import { browser } from 'wxt/browser'
import { type Api, createApi, problemIn } from '../../api.ts'
import { readSetting, writeSetting } from '../../settings.ts'
import { initialOptions, type OptionsState } from '../../show/options/state.ts'
import { type Told, told, toldOf } from '../../show/told.ts'
import { forgetOrganization, keepOrganization } from '../background/keep-organization.ts'
import { pagesOf, registerSites, startInOpenTabs } from '../background/register-sites.ts'

export const options = signal(initialOptions)

const change = (to: Partial<OptionsState>): void => {
  options.value = { ...options.value, ...to }
}

const toTold = (error: unknown): Told => toldOf(problemIn(error))

/** Firefox asks the person for what is sent, straight from a click only; without their leave nothing is sent. */
async function maySend(): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true
  const data_collection = ['personallyIdentifyingInfo', 'websiteContent', 'authenticationInfo']
  const ask = { data_collection } as Parameters<typeof browser.permissions.request>[0]
  return browser.permissions.request(ask).catch(() => false)
}

/** Claims the one-time code and keeps what it gave, with the address that it is good for. */
export async function pair(address: string, code: string): Promise<void> {
  if (!(await maySend())) return change({ pairing: { state: 'failed', problem: told.noLeave } })
  const apiUrl = URL.canParse(address) ? new URL(address).origin : ''
  if (!/^https:|^http:\/\/(127\.0\.0\.1|localhost)(:|$)/.test(apiUrl))
    return change({ pairing: { state: 'failed', problem: told.badAddress } })
  change({ pairing: { state: 'working' } })
  try {
    const claimed = await createApi(apiUrl, null).pairing.claim.mutate({ code })
    await writeSetting('apiUrl', apiUrl)
    await writeSetting('session', { apiUrl, ...claimed })
    change({ pairing: { state: 'idle' } })
  } catch (error) {
    change({ pairing: { state: 'failed', problem: toTold(error) } })
  }
}

export async function unpair(): Promise<void> {
  const session = await readSetting('session')
  await writeSetting('session', null)
  await forgetOrganization()
  // This browser is signed out, whether or not its server can be asked; there the token ends with its days at the latest.
  if (session !== null)
    await createApi(session.apiUrl, session.token)
      .session.end.mutate()
      .catch(() => {})
}

/** Shows who is signed in and what the organization has set. */
export async function load(): Promise<void> {
  const [session, apiUrl, commands] = await Promise.all([
    readSetting('session'),
    readSetting('apiUrl'),
    browser.commands.getAll(),
  ])
  change({ health: await readSetting('health') })
  const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut || null
  if (session === null) return change({ session: 'signed-out', apiUrl, shortcut })
  const { organization, user } = session
  const paired = { organization: organization.name, user: user.name, administrator: user.administrator }
  change({ session: { ...paired, apiUrl: session.apiUrl }, apiUrl, shortcut })
  try {
    const api = createApi(session.apiUrl, session.token)
    await keepOrganization(api)
    await showSites()
    const { reports, readers } = await api.reader.list.query()
    change({ readers: { reports, list: readers } })
  } catch (error) {
    const problem = toTold(error)
    if (problemIn(error)?.code === 'not-signed-in')
      change({ session: 'signed-out', pairing: { state: 'failed', problem } })
    change({ sites: { state: 'failed', problem } })
  }
}

async function showSites(): Promise<void> {
  const list = await readSetting('sites')
  const allowed: string[] = []
  for (const { host } of list) if (await browser.permissions.contains({ origins: [pagesOf(host)] })) allowed.push(host)
  change({ sites: { state: 'ready', list }, allowed })
}

export async function setSite(site: Site, acknowledged: boolean): Promise<void> {
  const session = await readSetting('session')
  if (session === null) return
  try {
    const api = createApi(session.apiUrl, session.token)
    await api.organization.setSite.mutate({ ...site, acknowledged })
    change({ siteProblem: null })
    await keepOrganization(api)
    await showSites()
    if (options.value.allowed.includes(site.host)) await startInOpenTabs(site)
  } catch (error) {
    change({ siteProblem: toTold(error) })
  }
}

/** Asks the browser for one site; the request must be the first call of the click. */
export async function allow(host: string): Promise<void> {
  if (!(await browser.permissions.request({ origins: [pagesOf(host)] }))) return
  await registerSites()
  await showSites()
  for (const site of await readSetting('sites')) if (site.host === host) await startInOpenTabs(site)
}

/** Switches a reader off for the whole organization, or on again. */
export async function switchReader(which: SwitchedOff, off: boolean): Promise<void> {
  await asAdministrator((api) => api.reader.switch.mutate({ ...which, off }))
}

export async function allowReports(allowed: boolean): Promise<void> {
  await asAdministrator((api) => api.reader.allowReports.mutate({ allowed }))
}

async function asAdministrator(work: (api: Api) => Promise<unknown>): Promise<void> {
  const session = await readSetting('session')
  if (session === null) return
  try {
    await work(createApi(session.apiUrl, session.token))
    await load()
  } catch (error) {
    change({ siteProblem: toTold(error) })
  }
}

export async function forgetHealth(): Promise<void> {
  await writeSetting('health', [])
  change({ health: [] })
}
