import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { Reading } from '@touchstone/shared/reading'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './cli.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-read-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(args: string[], stdin = '') {
  const written = { out: '', err: '' }
  const into = (key: 'out' | 'err') =>
    new Writable({
      write: (chunk, _, done) => {
        written[key] += String(chunk)
        done()
      },
    })
  const code = await run(args, { stdin: Readable.from([stdin]), stdout: into('out'), stderr: into('err') })
  return { code, ...written }
}

const url = ['--url', 'https://person.example/', '--now', '2026-11-23T12:00:00Z']

test('prints the Reading of a file and of standard input', async () => {
  const html =
    '<html><head><title>Mara Lindqvist</title></head><body><h1>Mara Lindqvist</h1><p>I plan ferries.</p></body></html>'
  const file = join(folder, 'page.html')
  await writeFile(file, html)
  const fromFile = await read([file, ...url])
  expect(fromFile).toMatchObject({ code: 0, err: '' })
  expect(Reading.parse(JSON.parse(fromFile.out)).person.name).toBe('Mara Lindqvist')
  expect(await read(['-', ...url], html)).toEqual(fromFile)
})

test.each([
  ['empty', ''],
  ['text', 'not HTML at all'],
  ['JSON', '{"a":[1,2]}'],
  ['bytes', '\u0000\u0001\ufffd<<<<>>>>&&&'],
  ['a lone tag', '<a href=https://u.example/credentials/1>'],
])('what is no page is read too: %s', async (_, text) => {
  const { code, out } = await read(['-', ...url], text)
  expect(code).toBe(0)
  expect(Reading.safeParse(JSON.parse(out)).success).toBe(true)
})

test.each([
  [[]],
  [['page.html']],
  [['page.html', '--url', 'ftp://x']],
  [['page.html', '--url', 'nonsense']],
  [['a', 'b', ...url]],
  [['-', '--url', 'https://a.example', '--now', 'soon']],
  [['-', '--wrong', ...url]],
  [['/nowhere/page.html', ...url]],
])('bad usage ends with 2 and a sentence: %j', async (args) => {
  const { code, out, err } = await read(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.length).toBeGreaterThan(10)
})
