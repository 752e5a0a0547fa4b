import type { Finding } from '@touchstone/shared/finding'
import { expect, test } from 'vitest'
import { sampleReport } from '../../test/samples/report.ts'
import { answers } from './answers.ts'
import { confirmPerson } from './confirm-person.ts'
import { fail, notApplicable, pass, unknown } from './finding-of.ts'

const signed: Finding[] = [
  notApplicable('retrieval.not-needed'),
  pass('structure.complete'),
  pass('proof.good', { proof: 0 }),
  pass('binding.listed', { proof: 0 }),
  notApplicable('scope.not-hosted'),
  pass('validity.no-end'),
  notApplicable('status.none-offered'),
  pass('issuer.recognised'),
  pass('award.award'),
]
const reportOf = (recipient: Finding, differs = {}) => {
  const findings = [...signed, recipient]
  return sampleReport({ findings, ...answers(findings), ...differs })
}
const word = { report: 'sha256:1', reason: 'Her name before she married; she told me so.' }

test('another name counts as consistent once a named human has said why', () => {
  const before = reportOf(unknown('recipient.other-name'))
  expect([before.recipient, before.v, before.pinnable]).toEqual(['ambiguous', 0, false])
  const after = confirmPerson(before, [word], 'Ines Duarte')
  expect(after).toMatchObject({ verdict: 'verified', recipient: 'consistent', class: 'A', v: 0.9, pinnable: true })
  expect(after.findings[0]).toMatchObject({
    reason: 'recipient.confirmed',
    facts: { by: 'Ines Duarte', because: word.reason },
  })
  expect(after.findings).toContainEqual(unknown('recipient.other-name'))
})

test('it settles this one report, wherever it stands, and no other', () => {
  const inner = reportOf(unknown('recipient.other-name'))
  const outer = reportOf(unknown('recipient.other-name'), { id: 'sha256:2', inner: [inner] })
  const after = confirmPerson(outer, [word], 'Ines Duarte')
  expect([after.recipient, after.inner[0]?.recipient]).toEqual(['ambiguous', 'consistent'])
})

test.each<[string, Finding]>([
  ['mismatch', fail('recipient.other-name-and-hash-refused')],
  ['unknown', unknown('recipient.hidden')],
  ['bound', pass('recipient.email-equal')],
])('%s is no question, and stays', (recipient, finding) => {
  const before = reportOf(finding)
  expect(confirmPerson(before, [word], 'Ines Duarte')).toEqual(before)
  expect(before.recipient).toBe(recipient)
})
