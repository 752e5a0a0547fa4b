import { expect, test } from 'vitest'
import { parseRobots } from './robots.ts'

const text = `
# about this site
User-agent: *
Disallow: /private
Allow: /private/badges
Disallow: /*.pdf$
Disallow: /search*?q=

User-agent: GreedyBot
User-agent: Touchstone/0.1
Disallow: /certificates/   # of others
`

test('the group that names us decides alone', () => {
  const may = parseRobots(text)
  expect(may('/certificates/1')).toBe(false)
  expect(may('/private')).toBe(true)
})

test.each([
  ['/', true],
  ['/private/x', false],
  ['/privately', false],
  ['/private/badges/1', true],
  ['/a.pdf', false],
  ['/a.pdf?x', true],
  ['/search/x?q=1', false],
  ['/search', true],
])('%s for everyone else: %s', (path, allowed) => {
  expect(parseRobots(text.replace('Touchstone/0.1', 'Other'))(path)).toBe(allowed)
})

test.each([
  ['', true],
  ['Disallow: /', true],
  ['User-agent: *\nDisallow:', true],
  ['User-agent: *\nDisallow: /', false],
  ['<html>not found</html>', true],
])('%j', (rules, allowed) => {
  expect(parseRobots(rules)('/x')).toBe(allowed)
})

test.each([
  ['/caf%C3%A9', '/café/x'],
  ['/café', '/caf%c3%a9/x'],
  ['/%7Ejane', '/~jane/x'],
  ['/a%2fb', '/a%2Fb/x'],
  ['/a b', '/a%20b/x'],
])('%s is about %s, however it is spelt', (rule, path) => {
  expect(parseRobots(`User-agent: *\nDisallow: ${rule}`)(path)).toBe(false)
})

test('returns alone end a line', () => {
  expect(parseRobots('User-agent: *\rDisallow: /')('/x')).toBe(false)
})

test('many stars cost no time', () => {
  const begun = performance.now()
  expect(parseRobots(`User-agent: *\nDisallow: /${'*a'.repeat(900)}$`)(`/${'a'.repeat(4000)}b`)).toBe(true)
  expect(performance.now() - begun).toBeLessThan(5000)
})
