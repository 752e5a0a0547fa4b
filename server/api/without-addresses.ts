import { Report } from '@touchstone/shared/report'

// Also as it stands in a URL, and in every script. The local part is taken narrowly: a URL before it must stay.
const address = /[\p{L}\p{M}\p{N}_.+-]{1,64}(?:@|%40)[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/giu

// PostgreSQL stores neither null characters nor halves of characters.
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed()

// One character before it is enough here, and keeps the search linear.
const anyAddress = /[\p{L}\p{M}\p{N}_.+-](?:@|%40)[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/iu

/** Whether a text has an e-mail in it. */
export const holdsAddress = (text: string): boolean => anyAddress.test(text)

type Hash = (address: string) => string

/** A text as it may be kept: every e-mail in it is replaced by its keyed hash. */
export const withoutAddress = (text: string, hash: Hash): string =>
  storable(text).replace(address, (found) => `email-hash:${hash(found.replace(/%40/g, '@'))}`)

/** The report as it may be kept: no e-mail in plain text, wherever it stands. */
export function withoutAddresses(report: Report, hash: Hash): Report {
  const cleaned = JSON.stringify(report, (_, value: unknown) =>
    typeof value === 'string' ? withoutAddress(value, hash) : value,
  )
  return Report.parse(JSON.parse(cleaned))
}
