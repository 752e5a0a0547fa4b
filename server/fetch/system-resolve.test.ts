import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inLine } from './system-resolve.ts'

function made(patienceMs: number) {
  const asked: string[] = []
  const pending = new Map<string, PromiseWithResolvers<string[]>>()
  const resolve = inLine(
    (host) => {
      asked.push(host)
      const answer = Promise.withResolvers<string[]>()
      pending.set(host, answer)
      return answer.promise
    },
    { mostAtOnce: 2, patienceMs },
  )
  return { resolve, asked, answer: (host: string) => pending.get(host)?.resolve([host]) }
}

test('a few names are looked up at a time, the others in their order, also after one that failed', async () => {
  const { resolve, asked, answer } = made(60_000)
  const all = ['a', 'b', 'c', 'd'].map(resolve)
  await wait(1)
  expect(asked).toEqual(['a', 'b'])
  answer('b')
  expect(await all[1]).toEqual(['b'])
  await wait(1)
  expect(asked).toEqual(['a', 'b', 'c'])
  for (const host of ['a', 'c']) answer(host)
  await wait(1)
  answer('d')
  expect(await Promise.all(all)).toEqual([['a'], ['b'], ['c'], ['d']])
})

test('whoever waited too long is not looked up any more, and holds up nobody', async () => {
  const { resolve, asked, answer } = made(20)
  const slow = ['a', 'b'].map(resolve)
  const late = ['c', 'd'].map(resolve)
  const outcomes = Promise.allSettled(late)
  await wait(50)
  for (const host of ['a', 'b']) answer(host)
  await Promise.all(slow)
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  const next = resolve('e')
  await wait(1)
  answer('e')
  expect(await next).toEqual(['e'])
  expect(asked).toEqual(['a', 'b', 'e'])
})
