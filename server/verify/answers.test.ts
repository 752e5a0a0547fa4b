import type { Finding, Outcome } from '@touchstone/shared/finding'
import { Reason, reasons } from '@touchstone/shared/reason'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answers } from './answers.ts'
import { fail, findingOf, notApplicable, pass, unknown } from './finding-of.ts'

const signed: Finding[] = [
  notApplicable('retrieval.not-needed'),
  pass('structure.complete'),
  pass('proof.good', { proof: 0 }),
  pass('binding.listed', { proof: 0 }),
  notApplicable('scope.not-hosted'),
  pass('validity.no-end'),
  notApplicable('status.none-offered'),
  pass('recipient.name-agrees'),
  pass('issuer.recognised'),
  pass('award.award'),
]

const hosted: Finding[] = [
  pass('retrieval.retrieved', { document: 'assertion' }),
  pass('structure.complete'),
  notApplicable('proof.hosted'),
  notApplicable('binding.own-origin'),
  pass('scope.in-scope'),
  pass('validity.no-end'),
  notApplicable('status.none-offered'),
  pass('recipient.email-equal'),
  pass('issuer.recognised'),
  pass('award.award'),
]

const replaced = (base: Finding[], ...by: Finding[]): Finding[] => [
  ...base.filter(({ check }) => !by.some((finding) => finding.check === check)),
  ...by,
]

const short = (findings: Finding[]): string => {
  const { verdict, recipient, issuer, class: letter, colour, v, pinnable } = answers(findings)
  return [verdict, recipient, issuer, letter, colour, v, pinnable ? 'pinnable' : 'not'].join(' ')
}

describe('signed', () => {
  test.each<[string, Finding[], string]>([
    ['everything passes', signed, 'verified consistent recognised A green 0.9 pinnable'],
    ['bound', replaced(signed, pass('recipient.email-equal')), 'verified bound recognised A green 1 pinnable'],
    ['MD5', replaced(signed, pass('recipient.email-equal-md5')), 'verified consistent recognised A green 0.9 pinnable'],
    ['hidden', replaced(signed, unknown('recipient.hidden')), 'verified unknown recognised A green 0.7 not'],
    ['other name', replaced(signed, unknown('recipient.other-name')), 'verified ambiguous recognised A neutral 0 not'],
    [
      'mismatch',
      replaced(signed, fail('recipient.other-name-and-hash-refused')),
      'verified mismatch recognised X red 0 not',
    ],
    [
      'unknown issuer',
      replaced(signed, unknown('issuer.unrecognised')),
      'verified consistent unrecognised A neutral 0.1 not',
    ],
    ['refused issuer', replaced(signed, fail('issuer.refused')), 'verified consistent refused A neutral 0 not'],
    ['expired', replaced(signed, fail('validity.expired')), 'expired consistent recognised A amber 0.9 not'],
    ['not yet', replaced(signed, fail('validity.not-yet')), 'not-in-force consistent recognised A amber 0 not'],
    ['suspended', replaced(signed, fail('status.suspended')), 'not-in-force consistent recognised A amber 0 not'],
    ['revoked', replaced(signed, fail('status.revoked')), 'revoked consistent recognised X red 0 not'],
    [
      'status down',
      replaced(signed, unknown('status.unavailable')),
      'unconfirmed consistent recognised A amber 0.1 not',
    ],
    [
      'one of two entries unread',
      replaced(signed, pass('status.clear'), unknown('status.unknown-type')),
      'unconfirmed consistent recognised A amber 0.1 not',
    ],
    [
      'a schema that it does not fit',
      [...signed, fail('schema.does-not-fit')],
      'unconfirmed consistent recognised A amber 0.1 not',
    ],
    [
      'a schema that is not loaded',
      [...signed, unknown('schema.not-loaded')],
      'verified consistent recognised A green 0.9 pinnable',
    ],
    [
      'a schema nit',
      replaced(signed, fail('structure.property-missing')),
      'unconfirmed consistent recognised A amber 0.1 not',
    ],
    [
      'changed under the bound key',
      replaced(signed, fail('proof.mismatch', { proof: 0 })),
      'rejected consistent recognised E red 0 not',
    ],
    [
      'changed, expired and revoked',
      replaced(signed, fail('proof.mismatch', { proof: 0 }), fail('validity.expired'), fail('status.revoked')),
      'rejected consistent recognised E red 0 not',
    ],
    [
      'changed under a key that nobody vouches for',
      replaced(signed, fail('proof.mismatch', { proof: 0 }), unknown('binding.issuer-unavailable', { proof: 0 })),
      'unconfirmed consistent recognised E amber 0.1 not',
    ],
    [
      'unbound and expired',
      replaced(signed, fail('binding.not-listed', { proof: 0 }), fail('validity.expired')),
      'unconfirmed consistent recognised E amber 0.1 not',
    ],
    [
      'unbound and revoked',
      replaced(signed, unknown('binding.key-in-header', { proof: 0 }), fail('status.revoked')),
      'unconfirmed consistent recognised E amber 0.1 not',
    ],
    [
      'an unknown proof beside a good bound one',
      replaced(signed, pass('proof.good', { proof: 0 }), unknown('proof.unknown-suite', { proof: 1 })),
      'verified consistent recognised A green 0.9 pinnable',
    ],
    [
      'a failing proof beside a good bound one',
      replaced(
        signed,
        pass('proof.good', { proof: 0 }),
        fail('proof.mismatch', { proof: 1 }),
        pass('binding.listed', { proof: 0 }),
        pass('binding.listed', { proof: 1 }),
      ),
      'unconfirmed consistent recognised E amber 0.1 not',
    ],
    [
      'a good proof and the binding of another',
      replaced(
        signed,
        pass('proof.good', { proof: 0 }),
        unknown('proof.unknown-suite', { proof: 1 }),
        unknown('binding.no-proof', { proof: 0 }),
        pass('binding.listed', { proof: 1 }),
      ),
      'unconfirmed consistent recognised E amber 0.1 not',
    ],
    [
      'alg none',
      replaced(signed, fail('proof.alg-none', { proof: -1 }), unknown('binding.no-proof', { proof: -1 })),
      'rejected consistent recognised E red 0 not',
    ],
    [
      'contradiction',
      replaced(signed, pass('proof.good', { proof: 0 }), fail('proof.contradiction', { proof: 0 })),
      'rejected consistent recognised E red 0 not',
    ],
    ['a template', replaced(signed, fail('award.template')), 'verified consistent recognised F grey 0 not'],
  ])('%s', (_, findings, expected) => expect(short(findings)).toBe(expected))
})

describe('hosted', () => {
  test.each<[string, Finding[], string]>([
    ['everything passes', hosted, 'issuer-confirmed bound recognised B green 0.85 pinnable'],
    ['off scope', replaced(hosted, fail('scope.off-scope')), 'unconfirmed bound recognised E amber 0.1 not'],
    [
      'withdrawn',
      replaced(hosted, fail('retrieval.gone', { document: 'assertion' }), unknown('scope.issuer-unavailable')),
      'revoked bound recognised X red 0 not',
    ],
    [
      'its badge class is gone',
      replaced(hosted, pass('retrieval.retrieved'), fail('retrieval.gone', { document: 'badge' })),
      'unconfirmed bound recognised E amber 0.1 not',
    ],
    ['says revoked', replaced(hosted, fail('status.revoked')), 'revoked bound recognised X red 0 not'],
    ['404', replaced(hosted, unknown('retrieval.not-found')), 'unconfirmed bound recognised E amber 0.1 not'],
    ['expired', replaced(hosted, fail('validity.expired')), 'expired bound recognised B amber 0.85 not'],
    [
      'a record',
      replaced(hosted, notApplicable('proof.record'), notApplicable('scope.not-hosted')),
      'issuer-confirmed bound recognised C green 0.75 pinnable',
    ],
    [
      'a page',
      replaced(hosted, notApplicable('proof.page'), notApplicable('scope.not-hosted')),
      'issuer-confirmed bound recognised D green-outline 0.6 pinnable',
    ],
  ])('%s', (_, findings, expected) => expect(short(findings)).toBe(expected))
})

test('nothing found is unconfirmed', () => {
  expect(short([])).toBe('unconfirmed unknown unrecognised E amber 0.1 not')
})

const outcomes: Outcome[] = ['pass', 'fail', 'unknown', 'not-applicable']
const finding = fc
  .record({
    reason: fc.constantFrom(...Reason.options),
    outcome: fc.constantFrom(...outcomes),
    proof: fc.constantFrom(-1, 0, 1),
  })
  .map(({ reason, outcome, proof }) => findingOf(outcome, reason, { proof }))
const confirmed = (findings: Finding[]) => ['verified', 'issuer-confirmed'].includes(answers(findings).verdict)
const needed = ['structure', 'validity', 'status', 'scope', 'retrieval'] as const

test('any unknown or failure among what is needed: never verified, never pinnable', () => {
  const bad = fc.record({
    reason: fc.constantFrom(...needed.flatMap((check) => reasons[check].map((code) => `${check}.${code}` as Reason))),
    outcome: fc.constantFrom<Outcome>('unknown', 'fail'),
  })
  fc.assert(
    fc.property(
      fc.constantFrom(signed, hosted),
      bad,
      fc.array(finding, { maxLength: 4 }),
      (base, { reason, outcome }, more) => {
        const findings = [...base, findingOf(outcome, reason), ...more]
        expect(confirmed(findings)).toBe(false)
        expect(answers(findings).pinnable).toBe(false)
      },
    ),
    { numRuns: 5000 },
  )
})

test('whatever is left out: never verified', () => {
  for (const base of [signed, hosted])
    for (const check of [...needed, 'proof']) expect(confirmed(base.filter((one) => one.check !== check))).toBe(false)
  expect(confirmed(signed.filter((one) => one.check !== 'binding'))).toBe(false)
})

test('any findings at all: answers within their bounds, V small unless confirmed or expired by a recognised issuer', () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 12 }), (findings) => {
      const { v, verdict, issuer, pinnable, class: letter, recipient } = answers(findings)
      expect(v).toBeGreaterThanOrEqual(0)
      expect(v).toBeLessThanOrEqual(
        issuer === 'recognised' && ['verified', 'issuer-confirmed', 'expired'].includes(verdict) ? 1 : 0.1,
      )
      if (verdict === 'verified')
        expect(findings.some(({ reason, outcome }) => reason.startsWith('proof.') && outcome === 'pass')).toBe(true)
      if (pinnable)
        expect([issuer, ['bound', 'consistent'].includes(recipient), 'ABCD'.includes(letter)]).toEqual([
          'recognised',
          true,
          true,
        ])
    }),
    { numRuns: 5000 },
  )
})
