import { browser } from 'wxt/browser'

/** What a person asked for on a page: to read it, or to check one link or picture of it as well. */
export interface Activation {
  tab: number
  link: string | null
  /** Tells one activation of the same page from the next. */
  at: number
}

const keyOf = (window: number): string => `activation:${window}`

/** Leaves word for the panel of that window, which may be open already or only just opening. */
export async function announceActivation(window: number, tab: number, link: string | null): Promise<void> {
  const activation: Activation = { tab, link, at: Date.now() }
  await browser.storage.session.set({ [keyOf(window)]: activation })
}

/** Calls back with the window's last activation, and with each further one. */
export async function watchActivation(window: number, activated: (activation: Activation) => void): Promise<void> {
  const key = keyOf(window)
  browser.storage.session.onChanged.addListener((changes) => {
    const next = changes[key]?.newValue as Activation | undefined
    if (next !== undefined) activated(next)
  })
  const { [key]: last } = await browser.storage.session.get(key)
  if (last !== undefined) activated(last as Activation)
}
