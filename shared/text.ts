import { z } from 'zod'

/** Longest URL that any noun carries, in UTF-16 code units. */
export const maxUrl = 4096

/** An absolute http or https URL as a page or a credential wrote it. */
export const WebUrl = z.url({ protocol: /^https?$/ }).max(maxUrl)

/** An RFC 3339 instant with a zone. */
export const Instant = z.iso.datetime({ offset: true })

/** A short piece of text: a name, a title, a label. */
export const Line = z.string().max(1000)

/** A longer piece of text: a criterion, a description. */
export const Prose = z.string().max(20_000)
