import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { sampleReport } from '../../test/samples/report.ts'
import { textOf } from '../../test/text-of.ts'
import { PersonQuestion } from './person-question.tsx'

const otherName = {
  check: 'recipient',
  outcome: 'unknown',
  reason: 'recipient.other-name',
  facts: { name: 'Mara Lindqvist' },
} as const
const nothing = () => {}
const shown = (recipient: 'ambiguous' | 'mismatch' | 'consistent', confirmed: string | null = null): string =>
  textOf(
    render(
      <PersonQuestion
        report={sampleReport({ recipient, findings: [otherName] })}
        person="Mara Holm"
        confirmed={confirmed}
        onConfirm={nothing}
        onTakeBack={nothing}
      />,
    ),
  )

test('another name is a question, asked with both names', () => {
  expect(shown('ambiguous')).toContain('Is “Mara Lindqvist” Mara Holm?')
  expect(shown('ambiguous')).toContain('How do you know?')
})

test('what is no question is not asked', () => {
  expect(shown('mismatch')).toBe('')
  expect(shown('consistent')).toBe('')
})

test('an answer is shown with its reason and can be taken back', () => {
  expect(shown('consistent', 'Her maiden name.')).toContain('You confirmed the person: “Her maiden name.” Take back')
})
