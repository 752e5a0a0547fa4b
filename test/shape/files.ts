import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Every file of the project: tracked, or new and not ignored. Paths are relative to the root, with forward slashes. */
export const files: string[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)))

export const read = (file: string): string => readFileSync(join(root, file), 'utf8')

export const isCode = (file: string): boolean => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')
export const isTest = (file: string): boolean => /\.(test|fixture)\.tsx?$/.test(file) || file.startsWith('test/')

/** Product code: what ships. */
export const product: string[] = files.filter(
  (file) => /^(shared|extension|server)\//.test(file) && isCode(file) && !isTest(file) && !file.endsWith('.config.ts'),
)

export interface Import {
  file: string
  /** A path relative to the root, or the name of a package. */
  target: string
  typeOnly: boolean
}

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

function resolve(file: string, specifier: string): string {
  const workspace = /^@touchstone\/(shared|server|extension)\/(.+)$/.exec(specifier)
  if (workspace?.[1] === 'shared' && workspace[2] === 'hosts') return 'shared/hosts/index'
  if (workspace) return `${workspace[1]}/${workspace[2]}`
  if (!specifier.startsWith('.')) return specifier
  return posix.normalize(posix.join(posix.dirname(file), specifier)).replace(/\.tsx?$/, '')
}

/** The imports and re-exports of a file, types apart from values. */
export function importsOf(file: string): Import[] {
  const text = read(file)
  const found: Import[] = []
  for (const [, type, specifier] of text.matchAll(statement))
    if (specifier) found.push({ file, target: resolve(file, specifier), typeOnly: type !== undefined })
  for (const [, specifier] of text.matchAll(dynamic))
    if (specifier) found.push({ file, target: resolve(file, specifier), typeOnly: false })
  return found
}
