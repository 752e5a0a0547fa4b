import type { ChainReaders } from './chain-reader.ts'
import { esplora } from './esplora.ts'

/** The readers of `chain=https://…` settings. Throws in words. */
export function chainReaders(settings: readonly string[]): ChainReaders {
  return new Map(
    settings.map((setting) => {
      const [, chain = '', url = ''] = /^([A-Za-z0-9]+)=(https:\/\/.+)$/.exec(setting) ?? []
      if (chain === '' || !URL.canParse(url)) throw new Error(`no chain reader: ${setting} (bitcoinMainnet=https://…)`)
      return [chain, esplora(url)]
    }),
  )
}
