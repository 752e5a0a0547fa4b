import type { Reading } from '@touchstone/shared/reading'
import { withGiven } from '../../detect/files.ts'

/** A new Reading of the same page, with what the recruiter had added to the one before: e-mails, files and links. What
 * no longer fits beside what the page now shows is left out, the newest first. */
export function withAdded(reading: Reading, before: Reading): Reading {
  const typed = before.emails.filter(({ from }) => from === 'recruiter')
  let all: Reading = { ...reading, emails: [...reading.emails, ...typed].slice(0, 20) }
  for (const given of [...before.files, ...before.links.filter(({ from }) => from === 'typed')]) {
    const next = withGiven(all, given)
    if (!('refused' in next)) all = next
  }
  return all
}
