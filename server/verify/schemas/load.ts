import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { refusal } from '@touchstone/shared/problem'
import { compileSchemas, type SchemaFile, type Schemas } from './compile.ts'

const mostBytes = 1_000_000
const mostFiles = 200

/**
 * The JSON Schemas in a folder (`*.json`), none without a folder. Throws for one that cannot be used: a schema that an
 * operator gave must not be left out in silence.
 */
export async function loadSchemas(folder: string | undefined): Promise<Schemas> {
  if (folder === undefined) return new Map()
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort()
    if (names.length > mostFiles) throw new Error(`it has more than ${mostFiles} files`)
    return compileSchemas(await Promise.all(names.map((name) => readSchema(folder, name))))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw refusal(
      'unavailable',
      `The schemas in ${folder} cannot be loaded: ${why}.`,
      'Correct them, or take them away.',
    )
  }
}

async function readSchema(folder: string, name: string): Promise<SchemaFile> {
  const path = join(folder, name)
  if ((await stat(path)).size > mostBytes) throw new Error(`${name} is larger than 1 MB`)
  return { name, url: urlIn(name), text: await readFile(path, 'utf8') }
}

/** `https%3A%2F%2Fissuer.example%2Fbadge.json` says where it is published. */
function urlIn(name: string): string | null {
  try {
    const decoded = decodeURIComponent(name)
    return /^https?:\/\//.test(decoded) && URL.canParse(decoded) ? decoded : null
  } catch {
    return null
  }
}
