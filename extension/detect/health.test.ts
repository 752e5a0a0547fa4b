import { expect, test } from 'vitest'
import { savedAt, savedPages } from '../../test/pages/saved-pages.ts'
import { parsePage } from '../cli.ts'
import { healthOf } from './health.ts'
import { readPage, siteOf } from './read-page.ts'

const healthOn = (html: string, address: string) => {
  const url = new URL(address)
  const page = parsePage(html)
  return healthOf(page, url, readPage(page, url, { now: savedAt, origin: null }))
}
const saved = (name: string) => {
  const page = savedPages.find((one) => one.name === name)
  if (!page) throw new Error(name)
  return page
}

test.each([
  'linkedin/a-full',
  'linkedin/b-full',
  'linkedin/c-full',
  'linkedin/public',
  'opencats/candidate',
  'github/profile',
  'credly/profile',
])('%s: the reader is well', (name) => {
  const { html, url } = saved(name)
  expect(healthOn(html, url)).toBeNull()
})

test('a site that has changed is told by anchors and strategy, without a word of the page', () => {
  const { url } = saved('linkedin/a-full')
  const health = healthOn(
    '<html><head><title>Mara Lindqvist | LinkedIn</title></head><body><div><h1>Somebody Else</h1></div></body></html>',
    url,
  )
  expect(health).toEqual({
    site: 'linkedin',
    version: 1,
    missing: ['name', 'main'],
    failed: 'profile.title-and-name',
  })
  expect(JSON.stringify(health)).not.toMatch(/Mara|Somebody|tamsin/)
})

test('an adapter is switched off up to a version; a later one reads again', () => {
  const url = new URL('https://www.linkedin.com/in/mara/')
  expect(siteOf(parsePage(''), url).id).toBe('linkedin')
  expect(siteOf(parsePage(''), url, [{ site: 'linkedin', version: 1 }]).id).toBe('generic')
  expect(siteOf(parsePage(''), url, [{ site: 'linkedin', version: 0 }]).id).toBe('linkedin')
})
