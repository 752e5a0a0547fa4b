import { render } from 'preact'
import { browser } from 'wxt/browser'
import { watchSettings } from '../../settings.ts'
import { Panel } from '../../show/panel/panel.tsx'
import '../../show/style.css'
import { watchActivation } from '../background/activation.ts'
import { panelActions } from './actions.ts'
import { check, goOn } from './check.ts'
import { readTab, watchElsewhere } from './page.ts'
import { loadSession, loadShortcut } from './session.ts'
import { dispatch, panel } from './store.ts'

/** The panel belongs to a window; opened as a page of its own, `?tab=` names what it reads. */
async function start(root: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search).get('tab')
  const named = asked === null ? null : await browser.tabs.get(Number(asked))
  const window = named?.windowId ?? (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_NONE
  const actions = panelActions(window)
  const App = () => <Panel state={panel.value} actions={actions} />
  render(<App />, root)

  const online = (): void => dispatch({ kind: 'changed', to: { online: navigator.onLine } })
  addEventListener('offline', online)
  addEventListener('online', () => {
    online()
    void goOn()
  })
  online()
  watchSettings((key) => {
    if (key === 'session') void loadSession().then(check)
  })

  await Promise.all([loadShortcut(), loadSession()])
  if (named?.id !== undefined) return readTab({ tab: named.id, link: null })
  watchElsewhere(window)
  await watchActivation(window, (activation) => void readTab(activation))
}

const root = document.getElementById('root')
if (root !== null) void start(root)
