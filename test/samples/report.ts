import type { Credential } from '@touchstone/shared/credential'
import type { Match, RequirementMatch } from '@touchstone/shared/match'
import type { Reading } from '@touchstone/shared/reading'
import type { Report } from '@touchstone/shared/report'

const credential: Credential = {
  format: 'ob3',
  id: 'https://university.example/credentials/1',
  types: ['OpenBadgeCredential'],
  issuer: { id: 'did:web:university.example', name: 'University of Aldermoor', url: null },
  recipient: { id: null, name: 'Mara Lindqvist', identities: [] },
  achievement: {
    id: null,
    name: 'Data Analysis with Python',
    description: null,
    type: null,
    criteria: { id: null, narrative: null },
    alignments: [],
    tags: [],
  },
  results: [],
  evidence: [],
  assessment: null,
  level: null,
  workload: null,
  delivery: null,
  language: null,
  awardedAt: '2026-01-16T00:00:00Z',
  validFrom: null,
  validUntil: null,
  proofs: [],
  status: [],
  endorsements: 0,
}

/** A report as good as can be; tests say what differs. */
export function sampleReport(differs: Partial<Report> = {}): Report {
  return {
    id: 'sha256:1',
    source: 'https://university.example/credentials/1',
    verdict: 'verified',
    recipient: 'consistent',
    issuer: 'recognised',
    class: 'A',
    colour: 'green',
    v: 0.9,
    pinnable: true,
    findings: [
      { check: 'proof', outcome: 'pass', reason: 'proof.good', facts: { suite: 'eddsa-rdfc-2022' } },
      { check: 'validity', outcome: 'pass', reason: 'validity.no-end', facts: {} },
    ],
    credential,
    issuedBy: {
      id: 'did:web:university.example',
      name: 'University of Aldermoor',
      selfName: 'University of Aldermoor',
      answer: 'recognised',
      by: 'ledger',
      trust: [0.8, 0.8],
      organisation: 'university.example',
    },
    statusAt: null,
    checkedAt: '2026-11-23T20:00:00Z',
    inner: [],
    ...differs,
  }
}

export function sampleRequirement(differs: Partial<RequirementMatch> = {}): RequirementMatch {
  return {
    requirement: {
      id: 'r1',
      skill: { id: 'words:data analysis', label: 'Data analysis', aliases: [] },
      kind: 'must',
      weight: 1,
      level: null,
      current: false,
      fastChanging: false,
      words: 'You analyse data.',
    },
    state: 'evidenced',
    p: 0.62,
    range: [0.4, 0.85],
    contribution: 62_400,
    evidence: [
      {
        report: 'sha256:1',
        title: 'Data Analysis with Python',
        words: 'data analysis',
        where: 'alignment',
        factors: { V: [0.9, 0.9], C: [1, 1], A: [0.2, 0.7], L: [0.3, 1], I: [0.8, 0.8], R: [1, 1] },
        s: 0.62,
        contribution: 62_400,
      },
    ],
    ...differs,
  }
}

export function sampleMatch(differs: Partial<Match> = {}): Match {
  return {
    role: { id: '00000000-0000-4000-8000-000000000001', version: 1, title: 'Product Engineer, Web' },
    rubric: 'touchstone-1',
    state: 'scored',
    score: { value: 62_400, low: 40_000, high: 85_000 },
    licences: { held: 0, asked: 0 },
    musts: { covered: 1, asked: 1 },
    verifiedShare: 1,
    requirements: [sampleRequirement()],
    ...differs,
  }
}

export function sampleReading(differs: Partial<Reading> = {}): Reading {
  return {
    person: { name: 'Mara Lindqvist', profile: 'https://jobs.example/in/mara-lindqvist/', key: null },
    emails: [],
    links: [{ url: 'https://university.example/credentials/1', from: 'link', claim: null }],
    files: [],
    claims: [],
    skills: ['Negotiation'],
    profiles: [],
    completeness: { state: 'full' },
    reader: { site: 'linkedin', version: 1 },
    source: 'https://jobs.example/in/mara-lindqvist/',
    seenAt: '2026-11-23T20:00:00Z',
    origin: { window: 1, tab: 7, document: null },
    ...differs,
  }
}
