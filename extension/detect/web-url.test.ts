import { expect, test } from 'vitest'
import { parsePage } from '../cli.ts'
import { baseOf, isHost, webUrl } from './web-url.ts'

const base = new URL('https://person.example/a/')

test.each([
  ['b?c#d', 'https://person.example/a/b?c#d'],
  [' //u.example/x ', 'https://u.example/x'],
  ['HTTP://U.EXAMPLE', 'http://u.example/'],
])('%s is %s', (raw, url) => {
  expect(webUrl(raw, base)?.href).toBe(url)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:https://u.example/1',
  'file:///etc/passwd',
  'mailto:a@b.example',
  'https://user@u.example',
  'https://:pass@u.example',
  'http://u.example:99999',
  `https://u.example/${'a'.repeat(4096)}`,
  '',
  null,
])('%s is none', (raw) => {
  expect(webUrl(raw, base)).toBeNull()
})

test('hosts are compared label by label', () => {
  expect(isHost(new URL('https://www.credly.com/x'), 'credly.com')).toBe(true)
  expect(isHost(new URL('https://credly.com./x'), 'credly.com')).toBe(true)
  for (const host of ['credly.com.evil.example', 'notcredly.com', 'evil.example/credly.com']) {
    expect(isHost(new URL(`https://${host}`), 'credly.com')).toBe(false)
  }
})

test('relative links follow the base of the page, if it is one', () => {
  const based = (href: string) =>
    baseOf(parsePage(`<html><head><base href="${href}"></head><body></body></html>`), base).href
  expect(based('/root/')).toBe('https://person.example/root/')
  expect(based('javascript:x')).toBe(base.href)
})
