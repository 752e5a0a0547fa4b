import { Colour } from '@touchstone/shared/report'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { sampleReport } from '../../test/samples/report.ts'
import { textOf } from '../../test/text-of.ts'
import { Tally } from './tally.tsx'

const shown = (...colours: Colour[]): string =>
  textOf(render(<Tally reports={colours.map((colour) => sampleReport({ colour }))} />)).trim()

test('what was found is counted in words, the best first', () => {
  expect(shown('red', 'green', 'amber', 'green-outline', 'neutral', 'red')).toBe(
    '2 confirmed, issuer recognised 1 by an unknown issuer or in another name 1 not confirmed or out of date ' +
      '2 revoked, rejected or someone else’s Each credential, and why',
  )
})

test('every colour is counted; one credential speaks for itself', () => {
  const numbers = shown(...Colour.options).match(/\d+/g) ?? []
  expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(Colour.options.length)
  expect(shown('green')).toBe('')
})
