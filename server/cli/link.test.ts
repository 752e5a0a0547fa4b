import { expect, test } from 'vitest'
import { run } from './link.ts'
import { streams } from './streams.fixture.ts'

async function link(...args: string[]) {
  const { said, ...rest } = streams()
  const code = await run(args, rest)
  return { code, ...said }
}

const badge = 'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666'

test('prints what a link is, as JSON', async () => {
  const { code, out } = await link(`${badge}/public_url?trk=x`, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual({
    host: 'credly',
    kind: 'award',
    id: '0a1b2c3d-1111-4222-8333-444455556666',
    canonical: badge,
    documents: ['https://www.credly.com/api/v1/obi/v2/badge_assertions/0a1b2c3d-1111-4222-8333-444455556666', badge],
  })
})

test("looks into LinkedIn's wrapper, also into one within another", async () => {
  const wrap = (url: string) => `https://www.linkedin.com/safety/go/?trk=x&url=${encodeURIComponent(url)}`
  expect(JSON.parse((await link(wrap(wrap(badge)), '--json')).out)).toMatchObject({ host: 'credly', kind: 'award' })
})

test.each([
  ['https://www.google.com/url?sa=t&q='],
  ['https://l.facebook.com/l.php?h=x&u='],
  ['https://www.linkedin.com/redir/redirect?urlhash=x&url='],
])('looks into %s', async (wrapper) => {
  const { out } = await link(`${wrapper}${encodeURIComponent(badge)}`, '--json')
  expect(JSON.parse(out)).toMatchObject({ host: 'credly', kind: 'award', canonical: badge })
})

test('help is an answer', async () => {
  expect(await link('--help')).toEqual({ code: 0, out: expect.stringContaining('Usage: touchstone link'), err: '' })
})

test('an unknown link is an answer; what is no web address is bad usage', async () => {
  expect(await link('https://someone.example/')).toMatchObject({ code: 0, out: expect.stringContaining('unknown') })
  for (const args of [[], ['credly'], ['file:///etc/passwd'], ['javascript:alert(1)'], [badge, badge], ['--no']]) {
    expect(await link(...args)).toMatchObject({ code: 2, out: '' })
  }
})
