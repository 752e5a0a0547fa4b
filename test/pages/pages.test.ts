import { parsePage } from '@touchstone/extension/cli'
import { readPage } from '@touchstone/extension/detect/read-page'
import { Reading } from '@touchstone/shared/reading'
import { describe, expect, test } from 'vitest'
import { mutations } from './mutations.ts'
import { savedAt, savedPages } from './saved-pages.ts'

const readAt = (page: Document, url: string) => readPage(page, new URL(url), { now: savedAt, origin: null })

describe.each(savedPages)('$name', ({ html, url, reading, strangers, restsOn }) => {
  test('is read as expected', () => {
    const read = readAt(parsePage(html), url)
    expect(read).toEqual(reading)
    expect(Reading.parse(read)).toEqual(read)
  })

  test('says where and when its shape was seen', () => {
    expect(html).toMatch(/<!-- Shape[^>]*20\d\d/)
  })

  test.each(Object.entries(mutations).filter(([name]) => !restsOn?.includes(name)))(
    'keeps what it says with %s',
    (_, mutate) => {
      const page = parsePage(html)
      mutate(page)
      const read = readAt(page, url)
      const addresses = (of: Reading) => of.links.map((link) => link.url).toSorted()
      expect(addresses(read)).toEqual(addresses(reading))
      const shown = [...read.claims, ...read.links.map((link) => link.claim)].map((claim) => claim?.title)
      const missing = reading.claims.filter((claim) => !shown.includes(claim.title))
      if (read.completeness.state === 'full') expect(missing).toEqual([])
      if (reading.completeness.state !== 'full') expect(read.completeness.state).not.toBe('full')
      const said = JSON.stringify([read.person, read.links, read.claims])
      expect(strangers.filter((stranger) => said.includes(stranger))).toEqual([])
      expect(Reading.safeParse(read).success).toBe(true)
    },
  )
})
