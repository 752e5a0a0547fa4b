import type { Pin } from '@touchstone/shared/pin'
import type { Report } from '@touchstone/shared/report'
import type { Skill } from '@touchstone/shared/role'

/** All that a person can do in the panel. */
export interface PanelActions {
  chooseRole: (id: string | null) => void
  /** Reads the window's page, where the browser already allows it. */
  read: () => void
  /** Reads the page that is shown once more; what was added stays. */
  readAgain: () => void
  check: () => void
  cancel: () => void
  addEmail: (address: string) => void
  addFiles: (files: File[]) => void
  /** A pasted link or credential. */
  addText: (text: string) => void
  /** Brings in the open role that the page shows, as a proposal. */
  importPosting: () => void
  /** Says that a credential in another name is this person’s, and why; null takes it back. */
  confirmPerson: (report: Report, reason: string | null) => void
  pin: (report: Report, skill: Skill, reason: string) => void
  unpin: (pin: Pin) => void
  restore: (pin: Pin) => void
  dismiss: () => void
  openOptions: () => void
  openWorkspace: () => void
}
