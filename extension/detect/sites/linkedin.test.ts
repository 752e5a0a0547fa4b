import { expect, test } from 'vitest'
import { savedAt, savedPages } from '../../../test/pages/saved-pages.ts'
import { parsePage } from '../../cli.ts'
import { healthOf } from '../health.ts'
import { linkedin } from './linkedin.ts'

const saved = (name: string) => {
  const page = savedPages.find((one) => one.name === name)
  if (!page) throw new Error(name)
  return page
}
const empty = parsePage('')
const read = (html: string, url: string) => linkedin.read(parsePage(html), new URL(url), { now: savedAt, origin: null })

test.each([
  ['https://www.linkedin.com/in/mara/', true],
  ['https://de.linkedin.com/in/mara/de', true],
  ['https://www.linkedin.com/in/mara/details/certifications/', true],
  ['https://network.example/in/mara/', false],
  ['https://www.linkedin.com/feed/', false],
  ['https://www.linkedin.com/company/in/', false],
  ['https://linkedin.com.evil.example/in/mara/', false],
  ['https://notlinkedin.com/in/mara/', false],
])('%s: %s', (url, matches) => {
  expect(linkedin.matches(new URL(url), empty)).toBe(matches)
})

test('another site in the same layout is read alike, and may issue credentials itself', () => {
  const { html, url } = saved('linkedin/a-full')
  const elsewhere = html.replaceAll('www.credly.com/badges', 'network.example/credentials')
  const page = parsePage(elsewhere)
  const at = new URL(new URL(url).pathname, 'https://network.example')
  expect(linkedin.matches(at, page)).toBe(true)
  const reading = linkedin.read(page, at, { now: savedAt, origin: null })
  expect(reading.person).toMatchObject({ name: 'Tamsin Okoro-Vale', profile: at.href })
  expect(reading.links.map((link) => link.url)).toContain(
    'https://network.example/credentials/00000001-1111-4222-8333-444455556666/public_url',
  )
})

test('every country’s host leads to the same profile', () => {
  const { html } = saved('linkedin/public')
  expect(read(html, 'https://uk.linkedin.com/in/tamsin-okoro-vale?trk=x').person.profile).toBe(
    'https://www.linkedin.com/in/tamsin-okoro-vale/',
  )
})

test('a list that loads more on a press is partial', () => {
  const { html, url } = saved('linkedin/a-details')
  const more = html.replace('</main>', '<button><span>Show more results</span></button></main>')
  expect(read(more, url).completeness).toMatchObject({ state: 'partial', shown: 4, because: 'truncated' })
})

test('a section that lost its mark is reported, a person without one is not', () => {
  const { html, url } = saved('linkedin/a-full')
  const healthOn = (text: string) => {
    const page = parsePage(text)
    return healthOf(page, new URL(url), linkedin.read(page, new URL(url), { now: savedAt, origin: null }))
  }
  expect(healthOn(html.replace('id="licenses_and_certifications"', ''))?.missing).toEqual(['certifications'])
  expect(healthOn(saved('linkedin/a-without-section').html)).toBeNull()
})

test('a slug that is no text reads without an exception', () => {
  const { html } = saved('linkedin/a-full')
  expect(read(html, 'https://www.linkedin.com/in/%E0%A4%A/').completeness.state).toBe('unreadable')
})
