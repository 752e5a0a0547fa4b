import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { PanelActions } from './actions.ts'

/** Takes credential files and links: dropped on the panel, pasted, or chosen. */
export function DropZone({ actions, children }: { actions: PanelActions; children: ComponentChildren }) {
  const over = useSignal(false)
  const take = (data: DataTransfer | null): boolean => {
    const text = data?.getData('text/plain').trim() ?? ''
    if (data !== null && data.files.length > 0) actions.addFiles([...data.files])
    else if (text !== '') actions.addText(text)
    else return false
    return true
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the file button below does the same.
    <div
      class={`drop-zone ${over.value ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        over.value = true
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={(event) => {
        event.preventDefault()
        over.value = false
        take(event.dataTransfer)
      }}
      onPaste={(event) => {
        const target = event.target as HTMLElement
        if (target.closest('input, textarea') === null && take(event.clipboardData)) event.preventDefault()
      }}
    >
      {children}
    </div>
  )
}

/** The same for whoever does not drag. */
export function FileButton({ actions }: { actions: PanelActions }) {
  return (
    <div class="row drop-hint">
      <label class="button file-button">
        Check a file
        <input
          class="visually-hidden"
          type="file"
          multiple
          accept=".json,.jsonld,.jwt,.png,.svg,.pdf,.jpg,.jpeg,.1ob"
          onChange={(event) => {
            actions.addFiles([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
      </label>
      <span class="hint grow">or drop one here, or paste a link</span>
    </div>
  )
}
