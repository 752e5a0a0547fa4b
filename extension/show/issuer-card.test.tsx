import { LookAlike } from '@touchstone/shared/issuer'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { sampleReport } from '../../test/samples/report.ts'
import { textOf } from '../../test/text-of.ts'
import { IssuerCard } from './issuer-card.tsx'

const { issuedBy } = sampleReport()

test('every list is shown with what it says, and which one decided', () => {
  const opinion = {
    name: 'University of Aldermoor',
    governance: 'A consortium',
    date: '2026-10-01',
    reason: null,
    expires: null,
  }
  const opinions = [
    {
      ...opinion,
      by: 'ledger',
      list: 'Your ledger',
      answer: 'refused',
      reason: 'Closed in 2025.',
      decides: true,
    } as const,
    { ...opinion, by: 'registry', list: 'A registry', answer: 'recognised', decides: false } as const,
  ]
  const text = textOf(render(<IssuerCard issuer={{ ...issuedBy, answer: 'refused', opinions }} />))
  expect(text).toContain('Your organization’s ledger : refused, as “University of Aldermoor” · this decides')
  expect(text).toContain('Closed in 2025.')
  expect(text).toContain('A registry : recognised')
  expect(text).toContain('run by A consortium · as of 1 Oct 2026')
})

test('a platform that stands for its customer is named as such', () => {
  const signer = { kind: 'platform', name: 'Badges by Example' } as const
  expect(textOf(render(<IssuerCard issuer={{ ...issuedBy, signer }} />))).toContain(
    'A platform stands behind it (Badges by Example), on behalf of its customer.',
  )
})

test.each(LookAlike.shape.kind.options)('a look-alike (%s) is flagged with what it may be taken for', (kind) => {
  const lookAlikes = [{ what: 'name', kind, shown: 'Universіty', of: 'University' } as const]
  const html = render(<IssuerCard issuer={{ ...issuedBy, lookAlikes }} />)
  expect(html).toContain('notice warn')
  expect(textOf(html)).toContain('It is another issuer.')
})

test('an issuer that no list knows is said to be so, with its range', () => {
  const text = textOf(render(<IssuerCard issuer={{ ...issuedBy, trust: [0.3, 0.7] }} />))
  expect(text).toContain('No list says anything about this id.')
  expect(text).toContain('0.3 to 0.7, not known')
})

test('the very name of a known issuer is flagged too', () => {
  const lookAlikes = [{ what: 'name', kind: 'same-letters', shown: 'University', of: 'University' } as const]
  const text = textOf(render(<IssuerCard issuer={{ ...issuedBy, lookAlikes }} />))
  expect(text).toContain('“University” is also the name of an issuer that is known, at another address.')
})
