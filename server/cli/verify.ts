import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Receipt } from '@touchstone/shared/receipt'
import type { Report } from '@touchstone/shared/report'
import { withQuality } from '../match-quality.ts'
import { inspectWithReceipt } from '../receipts/issue.ts'
import { type ReceiptKey, receiptKey } from '../receipts/key.ts'
import { type Replay, receiptIn, replay } from '../receipts/replay.ts'
import type { Dependencies, Source } from '../verify/inspect.ts'
import type { Known } from '../verify/known.ts'
import { command } from './command.ts'
import { dependenciesOf } from './dependencies.ts'
import { inWords } from './in-words.ts'
import { printable } from './printable.ts'
import { mostRead, readSome } from './read-some.ts'

const usage = `Usage: touchstone verify FILE|URL|- [options]

FILE may be a receipt, or a report with one: it is replayed from the documents in it,
if it holds them all.

  --email E     an e-mail of the person, known to you (may be repeated)
  --name N      the person's name (may be repeated)
  --now ISO     judge as at this instant
  --with FILE   a world.json that maps URLs to files, used instead of the network
  --trust FILE  your own answers on issuers, before every list: an exported ledger, or
                {"issuers": [{"id": "did:web:...", "name": "...", "answer": "recognised" | "review" | "refused"}]}
  --registry F  a registry of issuers: the Digital Credentials Consortium's JSON, a plain list
                {"name": "...", "issuers": [{"id", "name"}]}, or an EU trusted list (may be repeated)
  --schemas D   a folder of JSON Schema files, for credentials that name one
  --chain C=URL an Esplora API for the anchors of Blockcerts: bitcoinMainnet=https://... (may be repeated)
  --json        print the report as JSON
`

const options = {
  email: { type: 'string', multiple: true },
  name: { type: 'string', multiple: true },
  now: { type: 'string' },
  with: { type: 'string' },
  trust: { type: 'string' },
  registry: { type: 'string', multiple: true },
  chain: { type: 'string', multiple: true },
  schemas: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/** `touchstone verify`: exit 0 when a report was made, whatever it says; 2 on bad usage. Needs no database. */
export const run = command('verify', usage, async (args, { stdin, stdout }) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [what] = positionals
  if (what === undefined || positionals.length !== 1) throw new Error('one FILE, URL or - is needed')
  const known: Known = {
    emails: (values.email ?? []).map((address) => ({ address, from: 'recruiter' })),
    names: values.name ?? [],
  }
  const [source, dependencies] = await Promise.all([sourceOf(what, stdin), dependenciesOf(values)])
  const earlier = receiptOf(source)
  const answer = earlier
    ? await replayed(earlier, dependencies)
    : await inspectWithReceipt(source, known, dependencies, { key: ownKey(), keep: isKept, keepKnown: true })
  stdout.write(values.json ? `${asJson(answer)}\n` : inText(answer))
  return 0
})

type Answer = { reports: Report[]; receipt?: Receipt; replay?: Omit<Replay, 'reports'> }

/** One report stands at the top level; several are `{reports}`. The receipt, or what came of one, stands beside it. */
function asJson({ reports, ...beside }: Answer): string {
  const cards = reports.map(withQuality)
  const [only] = cards
  return JSON.stringify(only && cards.length === 1 ? { ...only, ...beside } : { reports: cards, ...beside }, null, 2)
}

function inText({ reports, replay: came }: Answer): string {
  const text = reports.map(inWords).join('\n')
  if (!came) return text
  const changed = came.since?.map(({ url }) => `  changed since: ${printable(url)}\n`).join('') ?? ''
  // Anyone can sign a receipt: what it holds is the word of this key's owner, whom nothing here knows.
  const signer = `  signed by   ${printable(came.signedBy)}\n`
  return `receipt    ${came.intact ? 'intact' : 'CHANGED'}, ${resultOf(came)}\n${signer}${changed}${text}`
}

function resultOf({ complete, same }: Omit<Replay, 'reports'>): string {
  if (!complete) return 'not replayed: the documents behind the result are not in the receipt'
  return same ? 'the same result' : 'ANOTHER RESULT'
}

/** The receipt that a file is, or that the report in it carries; null where it has none. */
function receiptOf(source: Source): Receipt | null {
  if (source.kind !== 'file' || source.bytes.byteLength > mostRead) return null
  try {
    return receiptIn(JSON.parse(new TextDecoder().decode(source.bytes)))
  } catch {
    return null
  }
}

async function replayed(receipt: Receipt, { fetch, schemas }: Dependencies): Promise<Answer> {
  const { reports, ...came } = await replay(receipt, fetch, schemas ? { schemas } : {})
  return { reports, replay: came }
}

/** The command line has no server's key: one for this run shows that the receipt is whole, not who made it. */
function ownKey(): ReceiptKey {
  return receiptKey(randomBytes(32).toString('hex'))
}

/** A receipt holds no larger document, only its hash. */
const isKept = (bytes: Uint8Array): boolean => bytes.byteLength <= 5_000_000

async function sourceOf(what: string, stdin: NodeJS.ReadableStream): Promise<Source> {
  if (/^https?:\/\//i.test(what)) return { kind: 'url', url: what }
  return { kind: 'file', name: what === '-' ? null : what, bytes: await readSome(what, stdin) }
}
