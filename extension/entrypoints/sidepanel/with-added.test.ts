import { expect, test } from 'vitest'
import { makeReading } from '../../../test/reading.ts'
import { withAdded } from './with-added.ts'

const link = (url: string, from: 'link' | 'typed') => ({ url, from, claim: null })
const file = { name: 'a.json', mediaType: 'application/json', base64: 'e30=' }

test('what the recruiter added stays, what the page no longer shows goes, nothing is there twice', () => {
  const before = makeReading({
    emails: [
      { address: 'mara@example.com', from: 'recruiter' },
      { address: 'old@example.com', from: 'ats' },
    ],
    links: [link('https://a.example/gone', 'link'), link('https://a.example/1', 'typed')],
    files: [file],
  })
  const now = makeReading({
    links: [link('https://a.example/1', 'link'), link('https://a.example/2', 'link')],
    files: [file],
  })
  const all = withAdded(now, before)
  expect(all.emails).toEqual([{ address: 'mara@example.com', from: 'recruiter' }])
  expect(all.links).toEqual(now.links)
  expect(all.files).toEqual([file])
  expect(withAdded(makeReading({ links: [] }), before).links).toEqual([link('https://a.example/1', 'typed')])
})

test('beside a page that fills the Reading, a typed link does not make it too large', () => {
  const links = Array.from({ length: 200 }, (_, i) => link(`https://a.example/${i}`, 'link'))
  const before = makeReading({ links: [link('https://b.example/', 'typed')] })
  expect(withAdded(makeReading({ links }), before).links).toEqual(links)
})
