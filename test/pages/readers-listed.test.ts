import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sites } from '@touchstone/extension/detect/sites/index'
import { readerKind } from '@touchstone/extension/show/panel/reader-words'
import { expect, test } from 'vitest'

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
/** The row of README's table of sites that a kind of reader stands in. */
const row = (kind: string): string =>
  readme
    .split('\n')
    .find((line) => line.startsWith(`| ${kind} |`))
    ?.toLowerCase()
    .replaceAll(/[^a-z]/g, '') ?? ''

test.each(sites.map(({ id, kind }) => [id, kind] as const))('%s: README and panel say that it is %s', (id, kind) => {
  expect(readerKind(id)).toBe(kind)
  expect(row(kind)).toContain(id === 'generic' ? 'anyotherpage' : id.replaceAll('-', ''))
})
