import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recogniseFrom } from '@touchstone/server/trust/recognise'
import { inspect } from '@touchstone/server/verify/inspect'
import { describe, expect, test } from 'vitest'
import { fetchFrom, now, published, vectors } from './stub.ts'
import { testContexts } from './test-contexts.ts'

const rows = readFileSync(join(import.meta.dirname, 'expected.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [\w-]+\//.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, file = '', alone = '', listed = '', because = '']) => ({ file, alone, listed, because }))

const judge = (bytes: Uint8Array, name: string, pages: Parameters<typeof fetchFrom>[0]) =>
  inspect(
    { kind: 'file', name, bytes },
    { emails: [], names: [] },
    { fetch: fetchFrom(pages), now: () => now, recognise: recogniseFrom([]), contexts: testContexts },
  )

test('the vectors are at hand, and the table names all that it should', () => {
  expect(existsSync(vectors), `${vectors} is absent: the vectors of others cannot be run`).toBe(true)
  expect(rows.length).toBeGreaterThanOrEqual(125)
})

describe.each(rows)('$file', ({ file, alone, listed, because }) => {
  const bytes = () => readFileSync(join(vectors, file))

  test(`alone: ${alone}`, async () => {
    const reports = await judge(bytes(), file, new Map())
    expect(reports.map(({ verdict }) => verdict)).toEqual([alone])
  })

  test(`with what its issuer publishes: ${listed}`, async () => {
    const [report] = await judge(bytes(), file, await published(file, bytes()))
    expect(report?.verdict).toBe(listed)
    expect(report?.findings.map(({ reason }) => reason)).toContain(because)
  })
})
