import type { IssuerList } from '../issuer-list.ts'
import { dcc } from './dcc.ts'
import { plain } from './plain.ts'
import type { RegistryReader } from './registry.ts'

const readers: readonly RegistryReader[] = [dcc, plain]

/** The list in a registry file, by its content. Throws, naming the file, for what no reader knows or what is broken. */
export function readRegistry(file: { name: string; bytes: Uint8Array }): IssuerList {
  for (const reader of readers) {
    try {
      const list = reader.read(file)
      if (list) return list
    } catch (error) {
      const where = error instanceof Error ? error.message.slice(0, 300) : ''
      throw new Error(`${file.name} looks like a registry of the kind “${reader.id}”, but is broken: ${where}`)
    }
  }
  throw new Error(`${file.name} is no registry that Touchstone knows: ${readers.map(({ id }) => id).join(', ')}`)
}
