import { mandatoryElements, type QualityCard as Quality, QualityElement } from '@touchstone/shared/quality'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { textOf } from '../../test/text-of.ts'
import { QualityCard } from './quality-card.tsx'

const absent = { state: 'absent', words: null, where: null } as const
const nothing = Object.fromEntries(QualityElement.options.map((element) => [element, absent])) as Quality['elements']
const quality = (differs: Partial<Quality> = {}): Quality => ({
  elements: nothing,
  transparency: 0,
  trustEd: 'unknown',
  competencies: [],
  evidence: [],
  endorsements: { carried: 0, counting: 0 },
  ...differs,
})
const shown = (differs: Partial<Quality>): string => textOf(render(<QualityCard quality={quality(differs)} />))

test('what is present is in the document’s own words, with where they stand', () => {
  const workload = { state: 'present', words: '3 ECTS', where: 'creditsAvailable' } as const
  const text = shown({ elements: { ...nothing, workload }, transparency: 1 })
  expect(text).toContain('What it took to earn: 1 of 11 stated')
  expect(text).toContain('Workload 3 ECTS in creditsAvailable')
})

test('what is absent, and what was not understood, is named and never guessed', () => {
  const level = { state: 'not-understood', words: null, where: 'level' } as const
  const text = shown({ elements: { ...nothing, level } })
  expect(text).toContain('Stated, and not understood: level.')
  expect(text).toMatch(/Not stated: whose it is, title/)
})

test.each(['application', 'knowledge', 'recognition', 'unknown'] as const)('class %s is said in words', (trustEd) => {
  expect(shown({ trustEd })).toMatch(/They did it|They were assessed|They took part|It does not say/)
})

test('an endorsement counts only when it verified', () => {
  expect(shown({ endorsements: { carried: 2, counting: 1 } })).toContain(
    '2 endorsements, 1 confirmed to be by a recognised issuer.',
  )
})

test('links that are no web address are text', () => {
  const evidence = [{ name: 'Thesis', url: 'javascript:alert(1)' }]
  const html = render(<QualityCard quality={quality({ evidence })} />)
  expect(html).not.toContain('href')
  expect(html).toContain('Thesis')
})

test('the bar has a step for each mandatory element', () => {
  const html = render(<QualityCard quality={quality({ transparency: 4 })} />)
  expect(html.match(/class="full"/g)).toHaveLength(4)
  expect(mandatoryElements).toHaveLength(11)
})
