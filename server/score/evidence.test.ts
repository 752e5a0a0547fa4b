import type { Report } from '@touchstone/shared/report'
import canonicalize from 'canonicalize'
import { expect, test } from 'vitest'
import { evidenceOf } from './evidence.ts'
import { exampleReport, exampleRequirement, exampleRole } from './example.fixture.ts'
import { score } from './score.ts'

const now = new Date('2026-11-23T00:00:00Z')
const link = {
  skill: 'words:welding',
  where: 'alignment',
  words: 'welding',
  stage: 'equal',
  confidence: 1,
} as const
const evidence = (report: Report, where: Parameters<typeof evidenceOf>[1][number]['where'] = 'alignment') =>
  evidenceOf(report, [{ ...link, where }], [exampleRequirement()])

test('facts of a verified credential of a recognised issuer', () => {
  const [one] = evidence(exampleReport())
  expect(one?.facts).toMatchObject({
    verified: true,
    confirmed: true,
    v: 0.9,
    rigour: 'proctored-performance',
    level: 5,
    trust: [0.8, 0.8],
    awardedAt: '2026-03-01T00:00:00Z',
    exact: true,
  })
  expect(one?.facts.organisation).toMatch(/^[0-9a-f]{64}$/)
})

test('where the credential names the skill decides what its assessment is worth', () => {
  expect(evidence(exampleReport(), 'criteria')[0]?.facts).toMatchObject({ rigour: 'proctored-performance' })
  expect(evidence(exampleReport(), 'name')[0]?.facts.rigour).toBe('unknown')
  expect(evidence(exampleReport(), 'tag')[0]?.facts).toMatchObject({ rigour: 'attendance', exact: false })
})

test('an unrecognised issuer has no organisation: all such count as one', () => {
  const report = exampleReport({ issuer: 'unrecognised', v: 0.1 })
  expect(evidence(report)[0]?.facts).toMatchObject({ organisation: null, confirmed: false })
})

test('a report without a credential is no evidence', () => {
  expect(evidence(exampleReport({ credential: null }))).toEqual([])
})

test('blind: another name, school, country, domain, language or address gives the same bytes', () => {
  const report = exampleReport()
  const { credential, issuedBy } = report
  if (!credential) throw new Error('the example has a credential')
  const other: Report = {
    ...report,
    source: 'https://elite.example/awards/7',
    issuedBy: { ...issuedBy, id: 'https://elite.example', name: 'Elite', selfName: 'Élite', organisation: 'elite' },
    credential: {
      ...credential,
      language: 'fr',
      issuer: { id: 'https://elite.example', name: 'Élite', url: 'https://elite.example' },
      recipient: { id: 'mailto:b@elite.example', name: 'Oluwaseun Adeyemi', identities: [] },
      evidence: [{ id: 'https://elite.example/photo.jpg', name: 'Photo', narrative: 'born 1961 in Lagos' }],
    },
  }
  const bytes = (each: Report) => canonicalize(score(exampleRole(), evidence(each), now))
  expect(bytes(other)).toBe(bytes(report))
})

test('a credential speaks for the alternative that it names', () => {
  const soldering = { id: 'words:soldering', label: 'soldering', aliases: [] }
  const asked = exampleRequirement({ alternatives: [soldering] })
  const [one, ...more] = evidenceOf(exampleReport(), [{ ...link, skill: soldering.id }], [asked])
  expect(more).toEqual([])
  expect(one).toMatchObject({ facts: { requirement: 'r1', alternative: 1 }, shown: { skill: soldering.id } })
})
