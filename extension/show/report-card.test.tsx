import { Outcome } from '@touchstone/shared/finding'
import { AssuranceClass, Colour, RecipientAnswer, Verdict } from '@touchstone/shared/report'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { sampleReport } from '../../test/samples/report.ts'
import { textOf } from '../../test/text-of.ts'
import { classWords, recipientWords, verdictWords } from './answer-words.ts'
import { ReportCard } from './report-card.tsx'

test('the four answers stand apart, each with its words', () => {
  const text = textOf(render(<ReportCard report={sampleReport({ recipient: 'ambiguous' })} />))
  expect(text).toContain('Verdict Verified · signed and in force')
  expect(text).toContain('Recipient Another name · ask whose it is')
  expect(text).toContain('Issuer Recognised')
  expect(text).toContain('Class A Issuer’s own signature')
})

test.each(Verdict.options)('verdict %s is said in words', (verdict) => {
  expect(textOf(render(<ReportCard report={sampleReport({ verdict })} />))).toContain(verdictWords[verdict].label)
})

test.each(RecipientAnswer.options)('recipient %s is said in words', (recipient) => {
  expect(textOf(render(<ReportCard report={sampleReport({ recipient })} />))).toContain(recipientWords[recipient].label)
})

test('another name that a human has confirmed says who did', () => {
  const findings = [
    {
      check: 'recipient',
      outcome: 'pass',
      reason: 'recipient.confirmed',
      facts: { by: 'Ines Duarte', because: 'Her maiden name.' },
    },
  ] as const
  const text = textOf(render(<ReportCard report={sampleReport({ findings: [...findings] })} />))
  expect(text).toContain('Recipient Another name · confirmed by Ines Duarte')
  expect(text).toContain('Her maiden name.')
})

test.each(AssuranceClass.options)('class %s is said in words', (of) => {
  const html = render(<ReportCard report={sampleReport({ class: of })} />)
  expect(html).toContain(`<title>Class ${of}: ${classWords[of]}</title>`)
})

test('colour never speaks alone: what is drawn in another colour has another shape or fill', () => {
  const shapes = Colour.options.map((colour) => {
    const html = render(<ReportCard report={sampleReport({ colour })} />)
    return `${/<path class="outline" d="([^"]+)"/.exec(html)?.[1]} ${colour === 'green-outline'}`
  })
  expect(new Set(shapes).size).toBe(Colour.options.length)
})

test('a name that an unknown issuer gives itself is labelled as such', () => {
  const { issuedBy } = sampleReport()
  const stranger = {
    ...issuedBy,
    id: 'did:web:impostor.example',
    name: null,
    answer: 'unrecognised',
    by: 'nobody',
  } as const
  const text = textOf(render(<ReportCard report={sampleReport({ issuer: 'unrecognised', issuedBy: stranger })} />))
  expect(text).toContain('Unknown issuer: calls itself “University of Aldermoor” impostor.example')
})

test('a failed check comes first, with its reason, its next step and its rule', () => {
  const findings = [
    { check: 'proof', outcome: 'pass', reason: 'proof.good', facts: {} },
    {
      check: 'status',
      outcome: 'fail',
      reason: 'status.revoked',
      facts: { list: 'https://university.example/status/1' },
    },
  ] as const
  const report = sampleReport({ verdict: 'revoked', class: 'X', colour: 'red', findings: [...findings] })
  const html = render(<ReportCard report={report} />)
  const text = textOf(html)
  expect(text.indexOf('The issuer has revoked it.')).toBeLessThan(text.indexOf('The signature is valid'))
  expect(text).toContain('Ask the candidate and the issuer why.')
  expect(text).toContain('https://university.example/status/1')
  expect(html).toContain('href="https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm"')
})

test.each(Outcome.options)('outcome %s is said, not only coloured', (outcome) => {
  const words = { pass: 'Passed', fail: 'Failed', unknown: 'Could not check', 'not-applicable': 'Does not apply' }
  const findings = [{ check: 'scope', outcome, reason: 'scope.not-hosted' as const, facts: {} }]
  expect(textOf(render(<ReportCard report={sampleReport({ findings })} />))).toContain(words[outcome])
})

test('what a credential says is text, never markup, and never a script’s address', () => {
  const report = sampleReport({ source: 'javascript:alert(1)' })
  const name = '<img src=x onerror=alert(1)><script>alert(1)</script>'
  if (report.credential)
    report.credential = { ...report.credential, achievement: { ...report.credential.achievement, name } }
  const html = render(<ReportCard report={report} />)
  expect(html).not.toMatch(/<script|<img/)
  expect(html).not.toContain('href="javascript:')
})

test('a credential inside another has answers of its own', () => {
  const inner = [sampleReport({ id: 'sha256:2', verdict: 'expired' })]
  const text = textOf(render(<ReportCard report={sampleReport({ inner })} />))
  expect(text).toContain('Verified')
  expect(text).toContain('Expired')
})

test('what could not be read is called what the page calls it, and the page alone is said to say so', () => {
  const claim = { title: 'Welding', issuer: 'Guild', issued: 'May 2024', expires: 'Jun 2027', credentialId: null }
  const unread = sampleReport({ credential: null, verdict: 'unconfirmed', class: 'E', colour: 'amber' })
  const text = textOf(render(<ReportCard report={unread} claim={claim} />))
  expect(text).toContain('Welding Only the page says so · Guild · May 2024 · until Jun 2027')
  expect(textOf(render(<ReportCard report={sampleReport()} claim={claim} />))).not.toContain('Welding')
})

test('a host that refuses servers leaves it to a person, with a button', () => {
  const findings = [{ check: 'retrieval', outcome: 'unknown', reason: 'retrieval.forbidden', facts: {} } as const]
  const html = render(<ReportCard report={sampleReport({ verdict: 'unconfirmed', class: 'E', findings })} />)
  expect(textOf(html)).toContain('Open it yourself')
  expect(render(<ReportCard report={sampleReport()} />)).not.toContain('Open it yourself')
})
