import type { Credential } from '@touchstone/shared/credential'
import type { Report } from '@touchstone/shared/report'
import type { Requirement, Role } from '@touchstone/shared/role'
import type { EvidenceFacts } from './facts.ts'
import type { Evidence } from './score.ts'

/** Evidence that is as good as can be, changed where `facts` says. */
export function exampleEvidence(facts: Partial<EvidenceFacts> = {}): Evidence {
  return {
    facts: {
      report: 'sha256:1',
      requirement: 'r1',
      alternative: 0,
      organisation: '00000000000000aa',
      verified: true,
      confirmed: true,
      v: 1,
      expired: false,
      validUntil: null,
      awardedAt: '2026-01-01T00:00:00Z',
      rigour: 'proctored-performance',
      level: 6,
      trust: [1, 1],
      closeness: 1,
      confidence: 1,
      exact: true,
      halfLife: 36,
      ...facts,
    },
    shown: { title: 'A badge', words: 'welding', where: 'alignment' },
  }
}

export function exampleRequirement(changes: Partial<Requirement> = {}): Requirement {
  return {
    id: 'r1',
    skill: { id: 'words:welding', label: 'welding', aliases: [] },
    kind: 'must',
    weight: 1,
    level: 5,
    current: false,
    fastChanging: false,
    words: 'You can weld.',
    ...changes,
  }
}

/** An accepted role; its one requirement is `r1`. */
export function exampleRole(requirements: Requirement[] = [exampleRequirement()]): Role {
  return {
    id: '3b3c0a2e-6a86-4a6e-8f0e-3f6f0f3f2b11',
    version: 1,
    title: 'Welder',
    source: null,
    requirements,
    acceptedAt: '2026-11-01T00:00:00Z',
    acceptedBy: 'A recruiter',
  }
}

/** A report of class A, verified and consistent, of a proctored practical exam in welding. */
export function exampleReport(changes: Partial<Report> = {}): Report {
  return {
    id: `sha256:${'ab'.repeat(32)}`,
    source: 'https://university.example/awards/1',
    verdict: 'verified',
    recipient: 'consistent',
    issuer: 'recognised',
    class: 'A',
    colour: 'green',
    v: 0.9,
    pinnable: true,
    findings: [],
    credential: exampleCredential(),
    issuedBy: {
      id: 'did:web:university.example',
      name: 'University',
      selfName: 'University',
      answer: 'recognised',
      by: 'ledger',
      trust: [0.8, 0.8],
      organisation: 'university.example',
    },
    statusAt: null,
    checkedAt: '2026-11-23T00:00:00Z',
    inner: [],
    ...changes,
  }
}

/** An achievement called "Metal work" that is aligned with welding. */
export function exampleCredential(achievement: Partial<Credential['achievement']> = {}): Credential {
  return {
    format: 'ob3',
    id: 'https://university.example/awards/1',
    types: ['OpenBadgeCredential'],
    issuer: { id: 'did:web:university.example', name: 'University', url: null },
    recipient: { id: null, name: 'Mara Lindqvist', identities: [] },
    achievement: {
      id: null,
      name: 'Metal work',
      description: null,
      type: 'Certification',
      criteria: { id: null, narrative: 'Passed a supervised exam with a practical test.' },
      alignments: [{ name: 'Welding', url: null, framework: null, code: null, type: null }],
      tags: [],
      ...achievement,
    },
    results: [],
    evidence: [],
    assessment: null,
    level: 'EQF 5',
    workload: null,
    delivery: null,
    language: 'en',
    awardedAt: '2026-03-01T00:00:00Z',
    validFrom: null,
    validUntil: null,
    proofs: [],
    status: [],
    endorsements: 0,
  }
}
