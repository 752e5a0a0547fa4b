import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refusal } from '@touchstone/shared/problem'

const sources = ['extension', 'shared', 'server/api', 'pnpm-lock.yaml']
const built = /(^|\/)(node_modules|\.output|\.wxt)(\/|$)/

/** Builds the extension and the workspace, unless nothing that they are made of has changed since the last time. */
export async function buildExtension(checkout: string, signal: AbortSignal): Promise<'built' | 'unchanged'> {
  const output = join(checkout, 'extension/.output')
  const mark = join(output, 'sources.sha256')
  const hash = await hashOf(checkout)
  const folders = [join(output, 'chrome-mv3/manifest.json'), join(output, 'workspace/index.html')]
  if (folders.every((file) => existsSync(file)) && existsSync(mark) && readFileSync(mark, 'utf8') === hash)
    return 'unchanged'
  await run(checkout, signal)
  writeFileSync(mark, hash)
  return 'built'
}

async function hashOf(checkout: string): Promise<string> {
  const hash = createHash('sha256')
  for (const source of sources) {
    const at = join(checkout, source)
    const files = source.includes('.') ? [''] : (await readdir(at, { recursive: true })).sort()
    for (const file of files) {
      const bytes = built.test(file) ? null : await readFile(join(at, file)).catch(() => null)
      if (bytes) hash.update(`${source}/${file}\0${bytes.length}\0`).update(bytes)
    }
  }
  return hash.digest('hex')
}

const commands = [
  ['wxt', 'build', 'extension'],
  ['vite', 'build', 'extension/workspace'],
] as const

async function run(checkout: string, signal: AbortSignal): Promise<void> {
  for (const [tool, ...args] of commands) {
    const child = spawn(join(checkout, 'extension/node_modules/.bin', tool), args, {
      cwd: checkout,
      signal,
      // Whatever the caller's is: a development build would name this machine's folders.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    child.stdout.on('data', (bytes: Buffer) => output.push(bytes))
    child.stderr.on('data', (bytes: Buffer) => output.push(bytes))
    const code = await new Promise<number | null>((resolve, reject) =>
      child.once('error', reject).once('close', resolve),
    )
    if (code !== 0)
      throw refusal(
        'unavailable',
        `The extension was not built: ${withoutTrace(Buffer.concat(output).toString()).slice(-600)}`,
        `Run it alone to see all of it: extension/node_modules/.bin/${[tool, ...args].join(' ')}`,
      )
  }
}

const withoutTrace = (said: string): string =>
  said
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .join('\n')
