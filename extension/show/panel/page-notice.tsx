import type { Completeness } from '@touchstone/shared/reading'
import { Busy, Notice } from '../notice.tsx'
import type { PanelActions } from './actions.ts'
import { completenessWords } from './completeness-words.ts'
import type { PanelState } from './state.ts'

function CompletenessNote(props: { completeness: Completeness; onReadAgain: () => void }) {
  const { completeness, onReadAgain } = props
  const words = completenessWords(completeness)
  if (words === null) return null
  const more = completeness.state === 'partial' ? completeness.more : null
  return (
    <Notice tone="warn" title={words.sentence} next={words.next}>
      {more !== null && (
        <a class="button" href={more} target="_blank" rel="noreferrer">
          Open the page that shows all
        </a>
      )}
      <button type="button" onClick={onReadAgain}>
        Read again
      </button>
    </Notice>
  )
}

function howToRead(shortcut: string | null): string {
  return shortcut === null
    ? 'Press the toolbar button to read it.'
    : `Press the toolbar button or ${shortcut} to read it.`
}

/** What the panel knows of the page, and how to make it know more. */
export function PageNotice({ state, actions }: { state: PanelState; actions: PanelActions }) {
  const { page, shortcut } = state
  switch (page.state) {
    case 'idle':
      return <Notice tone="plain" title="Open a person’s page." next={howToRead(shortcut)} />
    case 'reading':
      return <Busy label="Reading the page…" />
    case 'failed':
      return <Notice tone="warn" title={page.problem.sentence} next={page.problem.next} />
    case 'read':
      return (
        <div class="stack">
          {page.elsewhere !== null && (
            <Notice tone="plain" title="This window shows another page." next={howToRead(shortcut)}>
              {page.elsewhere.readable && (
                <button type="button" onClick={actions.read}>
                  Read this page
                </button>
              )}
            </Notice>
          )}
          <CompletenessNote completeness={page.reading.completeness} onReadAgain={actions.readAgain} />
        </div>
      )
  }
}
