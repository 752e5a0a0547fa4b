import type { Problem } from '@touchstone/shared/problem'

/** What went wrong, as a person reads it: a sentence, and what to do next. */
export interface Told {
  sentence: string
  next: string
}

/** What the client itself has to say when the server or the browser gives no words. */
export const told = {
  offline: { sentence: 'You are offline.', next: 'What is shown stays. Checking continues when you are back online.' },
  unreachable: {
    sentence: 'Touchstone’s server cannot be reached.',
    next: 'Make sure that it is running and that its address in the options is right.',
  },
  signedOut: { sentence: 'You are not signed in.', next: 'Pair Touchstone again with a new code.' },
  cutOff: {
    sentence: 'The connection ended before everything was checked.',
    next: 'What arrived is shown. Check again for the rest.',
  },
  pageNotReadable: {
    sentence: 'The browser does not let an extension read this page.',
    next: 'Open the person’s profile, or drop a credential file here.',
  },
  noGrant: {
    sentence: 'Touchstone has not been asked to read this page.',
    next: 'Press the toolbar button on the page that you want read.',
  },
  notALedger: { sentence: 'This file is not a ledger.', next: 'Choose a file that was saved with “Export JSON”.' },
  noLeave: {
    sentence: 'You have not allowed Touchstone to send what a page shows to your server.',
    next: 'Press “Pair this browser” again and allow it.',
  },
  badAddress: {
    sentence: 'This is not an address of a Touchstone server.',
    next: 'It begins with https://, or with http://127.0.0.1 for a server on this computer.',
  },
  unpaired: {
    sentence: 'This browser is not paired with your organization.',
    next: 'Open the options and enter the one-time code.',
  },
} satisfies Record<string, Told>

/** What to say of a failed call: the server's own words, or that it could not be asked (`null`). */
export function toldOf(problem: Problem | null): Told {
  if (problem === null) return navigator.onLine ? told.unreachable : told.offline
  return problem.code === 'not-signed-in' ? told.signedOut : problem
}

/** Why something that was dropped or pasted was not taken. */
export const refusedWords = {
  'too-large': {
    sentence: 'This file is larger than 5 MB.',
    next: 'Ask the candidate for the credential itself, not for a scan.',
  },
  'too-many': {
    sentence: 'That is more than can be checked at once.',
    next: 'Check at most 10 files and 200 links together.',
  },
  empty: { sentence: 'This file is empty.', next: 'Ask the candidate to send it again.' },
  'not-a-credential': {
    sentence: 'This cannot hold a credential.',
    next: 'Drop a PNG, SVG, PDF, JPEG or JSON file, or paste a link, JSON or a token.',
  },
} satisfies Record<string, Told>
