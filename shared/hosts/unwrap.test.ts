import { expect, test } from 'vitest'
import { unwrap } from './unwrap.ts'

const target = 'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666'
const coded = encodeURIComponent(target)
const through = (url: string) => unwrap(new URL(url))?.href ?? null

test.each([
  [target, target],
  [`https://www.linkedin.com/safety/go/?url=${coded}&trk=x`, target],
  [`https://www.linkedin.com/safety/go?url=${coded.replaceAll('.', '%2E')}`, target],
  [`https://www.linkedin.com/redir/redirect?url=${coded}&urlhash=a`, target],
  [`https://www.google.com/url?q=${coded}&sa=D`, target],
  [`https://www.google.co.uk/url?url=${coded}`, target],
  [`https://l.facebook.com/l.php?u=${coded}&h=x`, target],
  [`https://out.reddit.com/t3_x?url=${coded}`, target],
  [`https://eur03.safelinks.protection.outlook.com/?url=${coded}&data=05%7C02&sdata=x&reserved=0`, target],
  [`https://slack-redir.net/link?url=${coded}`, target],
  [`https://www.linkedin.com/safety/go?url=${encodeURIComponent(coded)}`, target],
  [
    'https://www.linkedin.com/company/x?url=https%3A%2F%2Fa.example',
    'https://www.linkedin.com/company/x?url=https%3A%2F%2Fa.example',
  ],
  [
    'https://notlinkedin.com/safety/go?url=https%3A%2F%2Fa.example',
    'https://notlinkedin.com/safety/go?url=https%3A%2F%2Fa.example',
  ],
  ['https://lnkd.in/abc', 'https://lnkd.in/abc'],
  ['https://www.linkedin.com/safety/go?url=www.credly.com%2Fusers%2Fjane', 'https://www.credly.com/users/jane'],
])('%s leads to %s', (wrapped, inner) => {
  expect(through(wrapped)).toBe(inner)
})

test.each([
  'https://www.linkedin.com/safety/go?url=',
  'https://www.linkedin.com/safety/go',
  'https://www.linkedin.com/safety/go?url=javascript%3Aalert(1)',
  'https://www.linkedin.com/safety/go?url=file%3A%2F%2F%2Fetc%2Fpasswd',
  'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fuser%3Apass%40a.example',
  'https://www.linkedin.com/safety/go?url=nonsense',
  'https://www.linkedin.com/safety/go?url=%2F%2Fa.example%2Fb',
])('%s leads nowhere', (wrapped) => {
  expect(through(wrapped)).toBeNull()
})

test('five wrappers are taken off, a sixth is one too many', () => {
  const wrap = (url: string) => `https://www.linkedin.com/safety/go?url=${encodeURIComponent(url)}`
  let wrapped = target
  for (let depth = 0; depth < 5; depth += 1) wrapped = wrap(wrapped)
  expect(through(wrapped)).toBe(target)
  expect(through(wrap(wrapped))).toBeNull()
})
