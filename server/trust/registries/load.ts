import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { refusal } from '@touchstone/shared/problem'
import type { IssuerList } from '../issuer-list.ts'
import { type SealAnchor, type Vouch, vouchFrom } from '../seals.ts'
import { readRegistry } from './index.ts'
import { readTrustedList } from './trusted-list.ts'

/** What registry files say: lists of issuers, and which seals a trusted list vouches for. */
export interface Registries {
  lists: IssuerList[]
  vouch: Vouch
}

/** Reads registry files. Throws for a file that cannot be read: a list that an operator gave must not be left out in
 * silence. */
export async function readRegistries(files: readonly string[]): Promise<Registries> {
  const lists: IssuerList[] = []
  const anchors: SealAnchor[] = []
  for (const path of files) {
    try {
      const file = { name: basename(path), bytes: await readFile(path) }
      const certificates = readTrustedList(file)
      if (certificates) anchors.push(...certificates)
      else lists.push(readRegistry(file))
    } catch (error) {
      const why = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
      throw refusal('unavailable', `The registry file ${path} cannot be read: ${why}.`, 'Correct it, or take it away.')
    }
  }
  return { lists, vouch: vouchFrom(anchors) }
}

/** The registries in a folder, by file name; none without a folder. */
export async function loadRegistries(folder: string | undefined): Promise<Registries> {
  if (folder === undefined) return readRegistries([])
  const all = await readdir(folder).catch(() => {
    throw refusal('unavailable', `There is no folder ${folder}.`, 'Correct or unset TOUCHSTONE_REGISTRIES.')
  })
  const names = all.filter((name) => !name.startsWith('.')).sort()
  return readRegistries(names.map((name) => join(folder, name)))
}
