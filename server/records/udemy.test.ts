import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { find } from '@touchstone/shared/hosts'
import { expect, test } from 'vitest'
import { udemy } from './udemy.ts'

const id = 'UC-0a1b2c3d-1111-4222-8333-444455556666'
const page = readFileSync(join(import.meta.dirname, '../../test/world/hosts/udemy/page.html'), 'utf8')
const link = find(new URL(`https://www.udemy.com/certificate/${id}/`))

test('holder, course and day, not the teacher', () => {
  const said = udemy.read(page, link)
  expect(said.kind === 'awards' && said.awards[0]?.credential).toMatchObject({
    recipient: { name: 'Mara Lindqvist' },
    achievement: { name: 'Widgets, from Zero to Shop Floor' },
    issuer: { id: 'https://www.udemy.com' },
    awardedAt: '2025-06-03T00:00:00.000Z',
  })
})

test.each([
  ['another picture', page.replace(id, 'UC-ABCD2345'), { kind: 'changed', detail: 'another id' }],
  ['no holder', page.replace('certificate-recipient-url', 'x'), { kind: 'changed', detail: 'holder' }],
  ['no course', page.replace('certificate-course-url', 'x'), { kind: 'changed', detail: 'title' }],
  ['general tags', `<meta property="og:url" content="${link.canonical}"><div id="root"></div>`, { kind: 'absent' }],
])('%s', (_, html, expected) => {
  expect(udemy.read(html, link)).toEqual(expected)
})
