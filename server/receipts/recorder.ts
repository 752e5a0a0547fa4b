import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Issuer } from '@touchstone/shared/issuer'
import type { ReceiptDocument, ReceiptIssuer } from '@touchstone/shared/receipt'
import { maxUrl } from '@touchstone/shared/text'
import type { Dependencies } from '../verify/inspect.ts'

/** Dependencies that remember what they answered. */
export interface Recorder {
  dependencies: Dependencies
  documents: () => ReceiptDocument[]
  issuers: () => ReceiptIssuer[]
}

/** An answer, and the credential and achievement that it was asked about. */
interface Said {
  issuer: Issuer
  about: (string | null)[]
}

/** Wraps the dependencies of one inspection; `keep` says of a document whether its bytes are kept as well as its hash. */
export function recorder(dependencies: Dependencies, keep: (bytes: Uint8Array) => boolean): Recorder {
  const documents = new Map<string, ReceiptDocument>()
  const issuers = new Map<string, Said>()
  return {
    documents: () => sorted(documents),
    issuers: () => saidOf(sorted(issuers)),
    dependencies: {
      ...dependencies,
      fetch: async (url, ask) => {
        const answer = await dependencies.fetch(url, ask)
        const read = answer.outcome === 'ok' ? answer : null
        // Nothing is asked under such a name, and it has no place in a receipt.
        if (url.length > maxUrl) return answer
        documents.set(`${ask.accept} ${url}`, {
          url,
          accept: ask.accept,
          outcome: answer.outcome,
          status: answer.status,
          finalUrl: answer.finalUrl ?? null,
          mediaType: read?.mediaType ?? null,
          detail: answer.outcome === 'ok' ? null : answer.detail.slice(0, 1000),
          sha256: read && createHash('sha256').update(read.bytes).digest('hex'),
          at: answer.at,
          ...(read && keep(read.bytes) ? { base64: Buffer.from(read.bytes).toString('base64') } : {}),
        })
        return answer
      },
      recognise: async (question) => {
        const answer = await dependencies.recognise(question)
        const about = [...(question.about ?? [])]
        issuers.set(JSON.stringify([question.id, question.selfName, about]), { issuer: answer, about })
        return answer
      },
    },
  }
}

/** One answer of each issuer, or, where a list says something of a single credential, all of them. */
function saidOf(all: readonly Said[]): ReceiptIssuer[] {
  const byIssuer = Map.groupBy(all, ({ issuer: { id, selfName } }) => JSON.stringify([id, selfName]))
  return [...byIssuer.values()].flatMap((said) => {
    const answers = new Map(said.map(({ issuer }) => [JSON.stringify(issuer), issuer]))
    return answers.size === 1 ? [...answers.values()] : said.map(({ issuer, about }) => ({ ...issuer, about }))
  })
}

/** The order of the network is not the order of a receipt. */
function sorted<T>(entries: ReadonlyMap<string, T>): T[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}
