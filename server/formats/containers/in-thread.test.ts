import { expect, test } from 'vitest'
import { inThread } from './in-thread.ts'

const thread = (body: string) =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'\n${body}`)}`)

test('the last word of a thread counts', async () => {
  expect(await inThread(thread('parentPort.postMessage(1); parentPort.postMessage(2)'), null)).toBe(2)
  expect(await inThread(thread(''), null)).toBeNull()
})

test('what was found before the budget was spent, or before it failed, is kept', async () => {
  expect(await inThread(thread('parentPort.postMessage("found"); for (;;);'), null)).toBe('found')
  expect(await inThread(thread('parentPort.postMessage("found"); throw new Error()'), null)).toBe('found')
  expect(await inThread(thread('throw new Error()'), null)).toBeNull()
})

test('a thread that takes memory without end is ended', async () => {
  expect(await inThread(thread('const all = []; for (;;) all.push(new Array(1e5).fill({}))'), null)).toBeNull()
})
