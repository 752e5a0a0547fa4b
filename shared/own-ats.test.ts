import { expect, test } from 'vitest'
import { hasOverlay } from './has-overlay.ts'
import { isOwnAts } from './own-ats.ts'

const sites = [
  { host: 'ats.example', mode: 'overlay' as const },
  { host: 'linkedin.com', mode: 'panel' as const },
]

test.each([
  ['https://ats.example/index.php?m=candidates', true],
  ['http://eu.ats.example:8080/', true],
  ['https://ats.example.evil.example/index.php?m=candidates', false],
  ['https://notats.example/', false],
  ['https://evil.example/?ats.example', false],
  ['https://www.linkedin.com/in/x/', false],
  ['dropped', false],
  ['', false],
])('%s: %s', (address, own) => {
  expect(isOwnAts(address, sites)).toBe(own)
})

test('LinkedIn may have an overlay, and its pages are nobody’s own ATS', () => {
  const settled = [{ host: 'linkedin.com', mode: 'overlay' as const }]
  expect(hasOverlay('https://www.linkedin.com/in/x/', settled)).toBe(true)
  expect(isOwnAts('https://www.linkedin.com/in/x/', settled)).toBe(false)
  expect(isOwnAts('https://linkedin.com/in/x/', settled)).toBe(false)
})
