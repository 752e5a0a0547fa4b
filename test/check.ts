import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.ts'

/** The whole check, in order: quick ones first. `test` steps count their tests, every other step counts as one. */
const steps = [
  { name: 'format and lint', run: ['biome', 'check', '.'] },
  { name: 'lint with types', run: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'prepare the extension', run: ['wxt', 'prepare', 'extension'] },
  { name: 'types: shared', run: ['tsc', '-p', 'shared'] },
  { name: 'types: server', run: ['tsc', '-p', 'server'] },
  { name: 'types: extension', run: ['tsc', '-p', 'extension'] },
  { name: 'types: test', run: ['tsc', '-p', 'test'] },
  { name: 'dead code', run: ['knip'] },
  { name: 'shape', test: true },
  { name: 'unit', test: true },
  { name: 'journey', test: true },
  { name: 'integration', test: true },
  { name: 'e2e', test: true },
] as const

const root = join(import.meta.dirname, '..')
const bin = ['node_modules/.bin', 'extension/node_modules/.bin', 'server/node_modules/.bin'].map((at) => join(root, at))
const only = process.argv.slice(2)
const unknown = only.filter((asked) => steps.every(({ name }) => name !== asked))
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

function execute(command: string, args: readonly string[], environment: Record<string, string>): Promise<number> {
  const path = [...bin, process.env.PATH].join(':')
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment, PATH: path },
  })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** What a retry has saved: not to be overlooked, for it is a race in a test or in the product. */
const unsteady: string[] = []

/** Runs one vitest project and counts. A skipped test, a file that did not load and an error between tests are failures. */
async function runTests(project: string, environment: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-check-'))
  const file = join(folder, 'result.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const code = await execute('vitest', ['run', '--project', project, ...reporters], environment)
  const result = await readFile(file, 'utf8').then(JSON.parse, () => null)
  await rm(folder, { recursive: true })
  if (!result) return { passed: 0, failed: 1 }
  for (const { status, fullName, failureMessages } of result.testResults.flatMap(
    (suite: { assertionResults: unknown[] }) => suite.assertionResults,
  ))
    if (status === 'passed' && failureMessages.length > 0)
      unsteady.push(
        `${project}: “${fullName}” passed on its second try only: ${failureMessages[0].split('\n', 3).join('\n')}`,
      )
  const unloaded = result.testResults.filter(
    (suite: { status: string; assertionResults: unknown[] }) =>
      suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length
  const skipped = result.numPendingTests + result.numTodoTests
  if (skipped > 0) console.error(`${project}: ${skipped} tests were skipped; a skipped test proves nothing.`)
  const failed = result.numFailedTests + unloaded + skipped
  const unexplained = code !== 0 && failed === 0 ? 1 : 0
  return { passed: result.numPassedTests, failed: failed + unexplained }
}

let passed = 0
let failed = 0
const summary: string[] = []
const environment: Record<string, string> = {}
for (const step of steps) {
  if (only.length > 0 && !only.includes(step.name)) continue
  console.log(`\n== ${step.name}`)
  const started = performance.now()
  if (step.name === 'e2e') environment.TOUCHSTONE_CHROMIUM = await ensureChromium()
  const counts =
    'test' in step
      ? await runTests(step.name, environment)
      : await execute(step.run[0], step.run.slice(1), environment).then((code) =>
          code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
        )
  passed += counts.passed
  failed += counts.failed
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  summary.push(
    `${step.name.padEnd(24)} ${String(counts.passed).padStart(6)} passed ${counts.failed} failed  ${seconds} s`,
  )
}
for (const one of unsteady) console.log(`\n${one}`)
console.log(`\n${summary.join('\n')}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
