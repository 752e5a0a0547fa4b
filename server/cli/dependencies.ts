import { readFile } from 'node:fs/promises'
import { createFetch } from '../fetch/guarded-fetch.ts'
import { createWorldFetch } from '../fetch/world-fetch.ts'
import type { IssuerList } from '../trust/issuer-list.ts'
import { recogniseFrom } from '../trust/recognise.ts'
import { readRegistries } from '../trust/registries/load.ts'
import { shippedList } from '../trust/shipped.ts'
import { TrustFile } from '../trust/trust-file.ts'
import { chainReaders } from '../verify/chains/chain-readers.ts'
import type { Dependencies } from '../verify/inspect.ts'
import { loadSchemas } from '../verify/schemas/load.ts'

/** What judges on the command line: the clock of `--now`, the network or the files of `--with`, the shipped list,
 * `--registry`, `--trust` and `--schemas`, the block chains of `--chain`. Throws in words. */
export async function dependenciesOf(values: {
  now?: string | undefined
  with?: string | undefined
  trust?: string | undefined
  registry?: string[] | undefined
  schemas?: string | undefined
  chain?: string[] | undefined
}): Promise<Dependencies> {
  const at = values.now === undefined ? null : new Date(values.now)
  if (at && Number.isNaN(at.getTime())) throw new Error(`--now is no instant: ${values.now}`)
  const now = () => at ?? new Date()
  // A world without this clock would make a status list of a fixture look fetched after `--now`.
  const fetch = values.with === undefined ? createFetch({}) : await createWorldFetch(values.with, { now })
  const { lists, vouch } = await readRegistries(values.registry ?? [])
  const ledger = values.trust === undefined ? [] : [await ledgerOf(values.trust)]
  const schemas = await loadSchemas(values.schemas)
  const chains = chainReaders(values.chain ?? [])
  return { fetch, now, vouch, schemas, chains, recognise: recogniseFrom([...ledger, ...lists, shippedList], now) }
}

async function ledgerOf(file: string): Promise<IssuerList> {
  try {
    return { by: 'ledger', name: file, entries: TrustFile.parse(JSON.parse(await readFile(file, 'utf8'))) }
  } catch (error) {
    throw new Error(`${file} is no file of issuers`, { cause: error })
  }
}
