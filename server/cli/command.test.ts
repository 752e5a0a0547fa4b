import { expect, test } from 'vitest'
import { z } from 'zod'
import { command } from './command.ts'
import { streams } from './streams.fixture.ts'

const usage = 'Usage: touchstone sample FILE\n'

async function answer(work: () => Promise<number>, ...args: string[]) {
  const { said, ...rest } = streams()
  return { code: await command('sample', usage, work)(args, rest), ...said }
}

test('asking for help is no error', async () => {
  expect(await answer(async () => 1, '--help')).toEqual({ code: 0, out: usage, err: '' })
  expect(await answer(async () => 1, '-h')).toEqual({ code: 0, out: usage, err: '' })
})

test('what the command answers is its exit code', async () => {
  expect(await answer(async () => 1, 'FILE')).toEqual({ code: 1, out: '', err: '' })
})

test.each<[string, Error, string]>([
  ['bad usage', new Error('one FILE is needed'), 'one FILE is needed'],
  ['no file', Object.assign(new Error('ENOENT: …'), { code: 'ENOENT', path: '/nope' }), 'no such file: /nope'],
  ['a folder', Object.assign(new Error('EISDIR: …'), { code: 'EISDIR' }), 'a folder, not a file\n'],
  [
    'another shape',
    new z.ZodError([{ code: 'custom', path: ['person', 'name'], message: 'Expected text', input: 1 }]),
    'not the expected shape at “person.name”: Expected text',
  ],
])('%s is said in words, with the usage, and exits with 2', async (_, error, words) => {
  const { code, err } = await answer(() => Promise.reject(error))
  expect(code).toBe(2)
  expect(err).toContain(`touchstone sample: ${words}`)
  expect(err).toContain(usage)
})
