import type { IssuerAnswer } from '@touchstone/shared/issuer'
import type { AssuranceClass, Colour, RecipientAnswer, Verdict } from '@touchstone/shared/report'

/** What one credential of the sample candidate must end as. Written by hand. */
export interface Expectation {
  title: string
  url: string
  verdict: Verdict
  /** On the job site, which shows a name only, and on the ATS, which shows the e-mail too. */
  recipient: { jobs: RecipientAnswer; ats: RecipientAnswer }
  issuer: IssuerAnswer
  class: AssuranceClass
  colour: Colour
  pinnable: { jobs: boolean; ats: boolean }
  /** The most that V may be. */
  vAtMost: number
}

const consistent = { jobs: 'consistent', ats: 'consistent' } as const
const yes = { jobs: true, ats: true }
const no = { jobs: false, ats: false }
const signed = { recipient: consistent, issuer: 'recognised', class: 'A', colour: 'green', vAtMost: 0.9 } as const

export const expectations: readonly Expectation[] = [
  {
    ...signed,
    title: 'Data Analysis with Python',
    url: 'https://university.example/credentials/data-analysis',
    verdict: 'verified',
    pinnable: yes,
  },
  {
    ...signed,
    title: 'TypeScript in Production',
    url: 'https://academy.example/credentials/typescript.jwt',
    verdict: 'verified',
    pinnable: yes,
  },
  {
    title: 'Project Coordination Fundamentals',
    url: 'https://badges.example/assertions/mara-project-coordination',
    verdict: 'issuer-confirmed',
    recipient: { jobs: 'unknown', ats: 'bound' },
    issuer: 'recognised',
    class: 'B',
    colour: 'green',
    pinnable: { jobs: false, ats: true },
    vAtMost: 0.85,
  },
  {
    ...signed,
    title: 'Web Accessibility Practitioner',
    url: 'https://academy.example/credentials/web-accessibility.png',
    verdict: 'verified',
    pinnable: yes,
  },
  {
    ...signed,
    title: 'Certified Data Protection Officer',
    url: 'https://university.example/credentials/data-protection-officer',
    verdict: 'expired',
    colour: 'amber',
    pinnable: no,
    vAtMost: 0.9,
  },
  {
    ...signed,
    title: 'Workshop Facilitation',
    url: 'https://university.example/credentials/workshop-facilitation',
    verdict: 'revoked',
    class: 'X',
    colour: 'red',
    pinnable: no,
    vAtMost: 0,
  },
  {
    ...signed,
    title: 'Advanced Machine Learning',
    url: 'https://university.example/credentials/machine-learning',
    verdict: 'rejected',
    class: 'E',
    colour: 'red',
    pinnable: no,
    vAtMost: 0,
  },
  {
    ...signed,
    title: 'Negotiation in Supplier Talks',
    url: 'https://academy.example/credentials/negotiation',
    verdict: 'verified',
    colour: 'neutral',
    recipient: { jobs: 'ambiguous', ats: 'ambiguous' },
    pinnable: no,
    vAtMost: 0,
  },
  {
    ...signed,
    title: 'Leadership for Technical Teams',
    url: 'https://impostor.example/credentials/leadership',
    verdict: 'verified',
    issuer: 'unrecognised',
    colour: 'neutral',
    pinnable: no,
    vAtMost: 0.1,
  },
]
