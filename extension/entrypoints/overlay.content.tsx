import { signal } from '@preact/signals'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { type FromPage, toOverlay } from '../messages.ts'
import { Overlay, type OverlayState } from '../show/overlay.tsx'
import style from '../show/style.css?inline'

/** Inside a page a rem is the page's own, which may be anything. */
const css = style.replaceAll(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`)

/** Registered at run time, on the organization's own ATS only: no `matches`, so that no host is a required permission. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(ctx) {
    const state = signal<OverlayState>({ state: 'reading' })
    const App = () => <Overlay state={state.value} onOpen={() => void tell({ kind: 'open-panel' })} />
    const ui = await createShadowRootUi(ctx, {
      name: 'touchstone-overlay',
      mode: 'closed',
      css,
      position: 'inline',
      anchor: 'body',
      onMount: (container) => {
        const root = container.ownerDocument.createElement('div')
        root.className = 'root'
        container.append(root)
        render(<App />, root)
        return root
      },
      onRemove: (root) => {
        if (root) render(null, root)
      },
    })
    const listen = (message: unknown, sender: chrome.runtime.MessageSender): void => {
      const told = toOverlay(message, sender, browser.runtime.id)
      if (told !== null) state.value = told
    }
    browser.runtime.onMessage.addListener(listen)
    ctx.onInvalidated(() => browser.runtime.onMessage.removeListener(listen))
    const tell = async (message: FromPage): Promise<void> => {
      try {
        await browser.runtime.sendMessage(message)
      } catch {
        // After an update of the extension the old script has nobody to talk to: it goes quietly.
        ui.remove()
      }
    }
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      state.value = { state: 'reading' }
      ctx.setTimeout(() => void tell({ kind: 'overlay-ready' }), 400)
    })
    ui.mount()
    await tell({ kind: 'overlay-ready' })
  },
})
