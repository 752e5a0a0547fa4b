import { Notice } from '../notice.tsx'
import type { PanelActions } from './actions.ts'
import type { FoundPosting } from './state.ts'

/** Offers to bring in the open role that the page shows: as a proposal, which a human reviews in the workspace. */
export function PostingNotice({ posting, actions }: { posting: FoundPosting; actions: PanelActions }) {
  if (posting.state === 'imported')
    return (
      <Notice
        tone="good"
        title={`“${posting.title}” is proposed.`}
        next="Nothing is scored before somebody accepts it."
      >
        <button type="button" onClick={actions.openWorkspace}>
          Review it in the workspace
        </button>
      </Notice>
    )
  const importing = posting.state === 'importing'
  return (
    <Notice tone="plain" title={`This page shows an open role: “${posting.title}”.`}>
      <button type="button" disabled={importing} onClick={actions.importPosting}>
        {importing ? 'Reading…' : 'Propose it as a role'}
      </button>
    </Notice>
  )
}
