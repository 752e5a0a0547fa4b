import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { Issuer } from '@touchstone/shared/issuer'
import { Receipt, type ReceiptDocument, ReceiptIssuer } from '@touchstone/shared/receipt'
import type { Report } from '@touchstone/shared/report'
import { maxUrl } from '@touchstone/shared/text'
import type { Fetch, FetchOutcome } from '../fetch/outcome.ts'
import { esplora } from '../verify/chains/esplora.ts'
import { type Dependencies, inspect, type Source } from '../verify/inspect.ts'
import { canonical, hashOf, rules } from './issue.ts'
import { isSigned } from './key.ts'

/** What came of replaying a receipt. */
export interface Replay {
  /** The receipt is as its server signed it, and every document in it has the hash that it says. */
  intact: boolean
  signedBy: string
  /** The receipt holds all that its reports were made of. Otherwise it is not replayed: it has the hashes of some
   * documents and not their bytes, or leaves out what was known of the person. */
  complete: boolean
  /** The same reports, byte for byte, from the same documents at the same instant; null where it was not replayed. */
  same: boolean | null
  /** The rules have changed since: another result may have another reason than the documents. */
  sameRules: boolean
  /** None where the receipt was changed, for nobody stands behind what it says now, or is not complete. */
  reports: Report[]
  /** What the network answers now against what the receipt says; null offline. */
  since: { url: string; before: string; now: string }[] | null
}

/** The receipt in a JSON text: it alone, or in the report that carries it. Null: none. */
export function receiptIn(json: unknown): Receipt | null {
  const held = typeof json === 'object' && json !== null && 'receipt' in json ? json.receipt : json
  const parsed = Receipt.safeParse(held)
  return parsed.success ? parsed.data : null
}

/** Replays a receipt from the documents that it contains; `online` also says what has changed since. Schemas are not in
 * it, only their hashes: the same ones must be loaded. */
export async function replay(
  receipt: Receipt,
  online: Fetch | null,
  { schemas }: Pick<Dependencies, 'schemas'> = {},
): Promise<Replay> {
  const { signature, ...body } = receipt
  const intact = isSigned(canonical(body), signature.method, signature.value) && receipt.documents.every(isWhole)
  const { known } = receipt
  const complete = known !== undefined && holdsItsDocuments(receipt)
  const dependencies = { ...recorded(receipt), ...(schemas ? { schemas } : {}) }
  const reports = complete ? await inspect(sourceOf(receipt), known, dependencies) : null
  return {
    intact,
    signedBy: signature.method,
    complete,
    same: reports && hashOf(reports) === receipt.reports,
    sameRules: receipt.rules === rules,
    reports: intact && reports ? reports : [],
    since: online && (await changes(receipt, online)),
  }
}

/** Whether the bytes of every document that was read, and of the file itself, are in the receipt. */
function holdsItsDocuments({ source, documents }: Receipt): boolean {
  const isHeld = source.kind === 'url' || source.base64 !== undefined
  return isHeld && documents.every(({ outcome, base64 }) => outcome !== 'ok' || base64 !== undefined)
}

function isWhole({ sha256, base64 }: ReceiptDocument): boolean {
  return base64 === undefined || createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex') === sha256
}

function sourceOf({ source }: Receipt): Source {
  if (source.kind === 'url') return { kind: 'url', url: source.name ?? '' }
  return { kind: 'file', name: source.name, bytes: Buffer.from(source.base64 ?? '', 'base64') }
}

/** The dependencies as they answered then. */
function recorded(receipt: Receipt): Dependencies {
  const documents = new Map(receipt.documents.map((one) => [`${one.accept} ${one.url}`, one]))
  const issuers = receipt.issuers.flatMap((one) => ReceiptIssuer.safeParse(one).data ?? [])
  const judgedAt = new Date(receipt.judgedAt)
  return {
    now: () => judgedAt,
    chains: new Map(Object.entries(receipt.chains ?? {}).map(([chain, url]) => [chain, esplora(url)])),
    fetch: async (url, { accept }) => {
      const found = documents.get(`${accept} ${url}`)
      return found ? answerOf(found) : absent(url, receipt.judgedAt)
    },
    recognise: async ({ id, selfName, about: asked = [] }) => {
      const isAbout = (about: readonly (string | null)[] = asked) => JSON.stringify(about) === JSON.stringify(asked)
      const said = issuers.find((one) => one.id === id && one.selfName === selfName && isAbout(one.about))
      const organisation = 'not in the receipt'
      return said
        ? Issuer.strip().parse(said)
        : { id, selfName, name: null, answer: 'unrecognised', by: 'nobody', trust: [0, 0], organisation }
    },
  }
}

function answerOf({ url, outcome, status, at, ...rest }: ReceiptDocument): FetchOutcome {
  const { finalUrl, mediaType, base64 } = rest
  const detail = rest.detail ?? ''
  if (outcome !== 'ok') return { outcome, url, finalUrl: finalUrl ?? url, status, detail, retryAfter: null, at }
  if (base64 === undefined) return absent(url, at)
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  return { outcome, url, finalUrl: finalUrl ?? url, status: status ?? 200, mediaType: mediaType ?? '', bytes, at }
}

function absent(url: string, at: string): FetchOutcome {
  const base = { url, status: null, retryAfter: null, at }
  // What the guard says of it without asking anybody.
  if (url.length > maxUrl) return { ...base, outcome: 'refused-by-guard', detail: 'url too long' }
  return { ...base, outcome: 'unreachable', detail: 'not in the receipt' }
}

async function changes(receipt: Receipt, fetch: Fetch): Promise<NonNullable<Replay['since']>> {
  const asked = await Promise.all(
    receipt.documents.map(async ({ url, accept, outcome, sha256 }) => {
      const answer = await fetch(url, { accept })
      const hash = answer.outcome === 'ok' ? createHash('sha256').update(answer.bytes).digest('hex') : null
      return { url, before: sha256 ?? outcome, now: hash ?? answer.outcome }
    }),
  )
  // What could not be reached now says nothing of a change.
  return asked.filter(({ before, now }) => before !== now && now !== 'unreachable' && now !== 'timeout')
}
