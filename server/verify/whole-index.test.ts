import { find } from '@touchstone/shared/hosts'
import { expect, test } from 'vitest'
import type { Fetch } from '../fetch/outcome.ts'
import { credly } from '../records/credly.ts'
import { wholeIndex } from './whole-index.ts'

const list = 'https://www.credly.com/users/jane-doe/badges'
const link = find(new URL(list))
const at = '2026-11-23T12:00:00Z'
const uuid = (n: number) => `${String(n).padStart(8, '0')}-1111-4222-8333-444455556666`

/** One page: the badges of these numbers, and what it says of the next. */
const page = (badges: number[], next: string | null, total = 5) =>
  JSON.stringify({
    data: badges.map((n) => ({ id: uuid(n), state: 'accepted' })),
    metadata: { total_count: total, next_page_url: next },
  })

async function whole(first: string, pages: Record<string, string> = {}, enough = 50) {
  const asked: string[] = []
  const fetch: Fetch = async (url) => {
    asked.push(url)
    const text = pages[url]
    if (text === undefined) return { outcome: 'not-found', url, status: 404, detail: '', retryAfter: null, at }
    const bytes = new TextEncoder().encode(text)
    return { outcome: 'ok', url, finalUrl: url, status: 200, mediaType: 'application/json', bytes, at }
  }
  const said = credly.read(first, link)
  if (said.kind !== 'index') throw new Error(said.kind)
  const { links, total } = await wholeIndex(said, { reader: credly, link, enough }, fetch)
  return { links: links.map((url) => Number(url.slice(30, 38))), total, asked }
}

test('goes on to the next page while there is one', async () => {
  const pages = {
    [`${list}.json?page=2`]: page([3, 4], `${list}.json?page=3`),
    [`${list}.json?page=3`]: page([4, 5], null),
  }
  const { links, total, asked } = await whole(page([1, 2], `${list}.json?page=2`), pages)
  expect([links, total]).toEqual([[1, 2, 3, 4, 5], 5])
  expect(asked).toEqual([`${list}.json?page=2`, `${list}.json?page=3`])
})

test('has enough at some time, and says that there is more', async () => {
  const next = `${list}.json?page=2`
  expect(await whole(page([1, 2], next), {}, 2)).toEqual({ links: [1, 2], total: 5, asked: [] })
  const round = await whole(page([1], next), { [next]: page([2], next) })
  expect(round).toMatchObject({ links: [1, 2], total: 5, asked: { length: 4 } })
})

test('says that there is more where the next page cannot be had, or is none of this list', async () => {
  expect(await whole(page([1, 2], `${list}.json?page=2`))).toMatchObject({ links: [1, 2], total: 5 })
  for (const next of [
    'https://credly.com.evil.example/users/jane-doe/badges.json?page=2',
    'https://www.credly.com/users/another/badges.json?page=2',
    'https://www.credly.com:8443/users/jane-doe/badges.json?page=2',
    'nowhere:at all',
  ])
    expect(await whole(page([1, 2], next))).toEqual({ links: [1, 2], total: 5, asked: [] })
})
