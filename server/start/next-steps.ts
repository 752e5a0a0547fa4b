import { table } from './tell.ts'

/** What a person can do now, and where. */
export function addresses(input: {
  candidate: string
  ats: string
  role: string
  api: string
  workspaceCode: string
}): string {
  const { candidate, ats, role, api, workspaceCode } = input
  return table([
    ['Sample candidate', candidate],
    ['The same person in an ATS', ats],
    ['An open role', role],
    ['Workspace, one sign-in', `${api}/workspace/#code=${workspaceCode}`],
  ])
}

/** How to bring the extension into a browser by hand. */
export function byHand(input: {
  extension: string
  api: string
  code: string
  candidate: string
  why: string
}): string {
  return [
    `${input.why} To use the extension in a browser of your own:`,
    '  1. In Chromium, Chrome or Edge open chrome://extensions, switch on “Developer mode”, press “Load unpacked” and',
    `     choose ${input.extension}`,
    `  2. On the page that opens (the extension’s options), enter the address ${input.api} and`,
    `     this pairing code: ${input.code}`,
    `  3. Open ${input.candidate} and press Touchstone’s toolbar button.`,
  ].join('\n')
}
