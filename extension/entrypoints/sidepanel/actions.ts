import { browser } from 'wxt/browser'
import type { PanelActions } from '../../show/panel/actions.ts'
import { amend, cancel, check, confirmPerson, tryAgain } from './check.ts'
import { addFiles, addText } from './files.ts'
import { readAgain, readShown } from './page.ts'
import { importPosting } from './posting.ts'
import { loadPins, rememberRole } from './session.ts'
import { pin, restore, unpin } from './shortlist.ts'
import { dispatch, signedInApi, toTold } from './store.ts'

async function openWorkspace(): Promise<void> {
  const api = await signedInApi()
  try {
    const link = await api?.session.workspaceLink.mutate()
    if (link) await browser.tabs.create({ url: link.url })
  } catch (error) {
    dispatch({ kind: 'changed', to: { problem: toTold(error) } })
  }
}

/** What the panel's buttons do, in the window that it belongs to. */
export function panelActions(window: number): PanelActions {
  return {
    chooseRole: (id) => void rememberRole(id).then(loadPins).then(check),
    read: () => void readShown(window),
    readAgain: () => void readAgain(),
    check: () => void tryAgain(),
    cancel,
    addEmail: (address) =>
      void amend((reading) => ({ ...reading, emails: [...reading.emails, { address, from: 'recruiter' }] })),
    addFiles: (files) => void addFiles(files),
    addText: (text) => void addText(text),
    importPosting: () => void importPosting(),
    confirmPerson: (report, reason) => void confirmPerson(report, reason),
    pin: (report, skill, reason) => void pin(report, skill, reason),
    unpin: (pinned) => void unpin(pinned),
    restore: (pinned) => void restore(pinned),
    dismiss: () => dispatch({ kind: 'changed', to: { problem: null } }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openWorkspace: () => void openWorkspace(),
  }
}
