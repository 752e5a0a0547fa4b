import { render } from 'preact'
import { readSetting, watchSettings } from '../../settings.ts'
import { Options } from '../../show/options/options.tsx'
import type { OptionsActions } from '../../show/options/state.ts'
import '../../show/style.css'
import { allow, allowReports, forgetHealth, load, options, pair, setSite, switchReader, unpair } from './actions.ts'

const actions: OptionsActions = {
  pair: (apiUrl, code) => void pair(apiUrl, code),
  unpair: () => void unpair(),
  setSite: (site, acknowledged) => void setSite(site, acknowledged),
  allow: (host) => void allow(host),
  retry: () => void load(),
  forgetHealth: () => void forgetHealth(),
  switchReader: (which, off) => void switchReader(which, off),
  allowReports: (allowed) => void allowReports(allowed),
}

const App = () => <Options state={options.value} actions={actions} />

/** A browser that the start command opened comes with its code in the address; the code leaves the address at once. */
async function start(root: HTMLElement): Promise<void> {
  const fragment = new URLSearchParams(location.hash.slice(1))
  const code = fragment.get('code')
  history.replaceState(null, '', location.pathname)
  await load()
  render(<App />, root)
  watchSettings((key) => {
    if (key === 'session') void load()
  })
  if (code !== null) await pair(fragment.get('api') ?? (await readSetting('apiUrl')), code)
}

const root = document.getElementById('root')
if (root !== null) void start(root)
