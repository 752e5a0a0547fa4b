import { anyOf } from '@touchstone/shared/any-of'
import { Confirmations } from '@touchstone/shared/confirmation'
import { refusal } from '@touchstone/shared/problem'
import { Reading } from '@touchstone/shared/reading'
import type { Report } from '@touchstone/shared/report'
import { Line, maxUrl, Prose } from '@touchstone/shared/text'
import { z } from 'zod'
import { keyedHash } from '../accounts/secrets.ts'
import { withInner } from '../match.ts'
import { inspectAll, knownOf, type NamedSource, sourcesOf } from '../match-sources.ts'
import { inspectWithReceipt } from '../receipts/issue.ts'
import { link } from '../skills/link.ts'
import { addPin } from '../store/pins.ts'
import { findRole } from '../store/roles.ts'
import { believed } from './believed.ts'
import { judge } from './judge.ts'
import type { MemberContext } from './trpc.ts'
import { holdsAddress, withoutAddress, withoutAddresses } from './without-addresses.ts'

export const PinInput = z.strictObject({
  role: z.uuid(),
  reading: Reading,
  report: Line,
  /** The report's own source, so that only this one is read again; without it all are, until the report is found. */
  source: z.string().max(maxUrl).optional(),
  skill: z.string().max(maxUrl),
  reason: Prose.trim().min(1),
  confirmed: Confirmations,
})
type PinInput = z.infer<typeof PinInput>

/** Pins what the server itself finds now: a client's report is never trusted. */
export async function pin({ ctx, input }: { ctx: MemberContext; input: PinInput }) {
  const { reason } = input
  const reading = await believed(ctx, input.reading)
  const role = await ctx.scoped((scope) => findRole(scope, input.role))
  if (!role) throw refusal('not-found', 'This role does not exist.', 'Choose another role.')
  const found = await verifyAgain(ctx, { ...input, reading })
  if (!found) throw refusal('conflict', 'This credential has changed since it was shown.', 'Read the page again.')
  const { report } = found
  if (!report.pinnable) throw refusal('not-pinnable')
  const skill = role.requirements.flatMap(anyOf).find(({ id }) => id === input.skill)
  // The skill itself or a narrower one: what only names a skill near it is no proof of it.
  const names = report.credential && skill ? link(report.credential, [skill]) : []
  if (!skill || !names.some(({ closeness }) => closeness >= 0.9))
    throw refusal('not-pinnable', 'This credential does not name this skill.', 'Pin a skill that it names.')

  const hash = (text: string) => keyedHash(ctx.services.secret, text)
  const { name, profile, key } = reading.person
  const receipt = await receiptOf(found, name, await judge(ctx))
  return ctx.scoped((scope) =>
    addPin(scope, {
      role: role.id,
      roleVersion: role.version,
      person: hash(key ?? profile ?? name ?? reading.source),
      personName: withoutAddress(name ?? '', hash),
      profile: profile === null ? null : withoutAddress(profile, hash),
      emailHashes: [...new Set(reading.emails.map(({ address }) => hash(address)))],
      skillId: skill.id,
      skill,
      reportId: report.id,
      report: { ...withoutAddresses({ ...report, receipt: undefined }, hash), receipt },
      reason,
      source: withoutAddress(reading.source, hash),
      seenAt: new Date(reading.seenAt),
      pinnedBy: ctx.member.name,
      pinnedAt: ctx.services.now(),
    }),
  )
}

interface Found {
  report: Report
  source: NamedSource
}

async function verifyAgain(
  ctx: MemberContext,
  { reading, report: id, source, confirmed }: PinInput,
): Promise<Found | null> {
  const sources = sourcesOf(reading).filter(({ name }) => source === undefined || name === source)
  for await (const result of inspectAll(sources, knownOf(reading), await judge(ctx, confirmed))) {
    if (result.kind === 'problem') continue
    const report = result.reports.flatMap(withInner).find((each) => each.id === id)
    const from = sources.find(({ name }) => name === result.source)
    if (report && from) return { report, source: from }
  }
  return null
}

const mostReceipt = 2_000_000

/** A receipt with its documents, so that the pin can be replayed: judged by the name alone, and without the bytes of any
 * document that holds an e-mail, or of a platform's own record or page, which says more of a person than we read (a birth
 * date, a photo). None where an address has one in it, or it would be too large to keep. */
async function receiptOf(
  { report, source }: Found,
  name: string | null,
  dependencies: Awaited<ReturnType<typeof judge>>,
) {
  const known = { emails: [], names: name === null ? [] : [name] }
  const isPlatforms = report.credential?.proofs.some(({ kind }) => kind === 'record' || kind === 'page') === true
  const keep = (bytes: Uint8Array): boolean => !isPlatforms && !holdsAddress(Buffer.from(bytes).toString())
  const keeping = { key: dependencies.receiptKey, keep, keepKnown: true }
  const { receipt } = await inspectWithReceipt(source.source, known, dependencies, keeping)
  const text = JSON.stringify(receipt)
  return holdsAddress(text) || text.length > mostReceipt ? undefined : receipt
}
