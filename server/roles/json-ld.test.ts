import { Proposal } from '@touchstone/shared/proposal'
import { Role } from '@touchstone/shared/role'
import { expect, test } from 'vitest'
import { postingText } from './json-ld.ts'
import { propose } from './propose.ts'

const id = '3b3c0a2e-6a86-4a6e-8f0e-3f6f0f3f2b11'
const posting = (jsonLd: unknown[], text = '') => ({
  source: 'https://careers.example/jobs/7',
  title: 'Careers at Example',
  jsonLd,
  text,
  seenAt: '2026-11-23T00:00:00Z',
})
const job = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Senior Data Engineer',
  employmentType: 'FULL_TIME',
  inLanguage: 'en-GB',
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Lund', addressCountry: 'SE' } },
  skills: 'Python, SQL',
  experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 36 },
  description: `<p>We are a leading company. You will build pipelines.</p>
    <h3>What you bring</h3><ul><li>Experience with Docker and Kubernetes</li><li>Native English speaker</li></ul>
    <h3>Nice to have</h3><ul><li>Terraform</li></ul>
    <h3>Benefits</h3><ul><li>Free Java coffee and a JavaScript course</li></ul>`,
}
const kinds = (role: Role) => Object.fromEntries(role.requirements.map(({ skill, kind }) => [skill.label, kind]))

test('a JobPosting becomes a proposed role', () => {
  const proposal = propose(postingText(posting([job])), id)
  expect(Proposal.parse(proposal)).toEqual(proposal)
  expect(Role.parse(proposal.role)).toMatchObject({
    title: 'Senior Data Engineer',
    source: 'https://careers.example/jobs/7',
    version: 1,
    acceptedAt: null,
  })
  expect(kinds(proposal.role)).toMatchObject({
    Python: 'must',
    SQL: 'must',
    Docker: 'must',
    Kubernetes: 'must',
    Terraform: 'nice',
  })
  expect(proposal.role.requirements.map(({ skill }) => skill.label)).not.toContain('JavaScript')
  expect(proposal.about).toMatchObject({
    location: 'Lund, SE',
    seniority: 'senior',
    contract: 'full-time',
    language: 'en',
    occupation: { label: 'Data engineer' },
  })
  expect(proposal.warnings.map(({ code }) => code)).toEqual(['proxy-years-of-experience', 'proxy-native-speaker'])
})

test('the JobPosting is found in arrays and graphs, and the page serves where there is none', () => {
  const graph = { '@graph': [{ '@type': 'Organization' }, { '@type': ['JobPosting'], title: 'Nurse' }] }
  expect(postingText(posting([[graph]])).title).toBe('Nurse')
  const plain = propose(postingText(posting([], 'Requirements:\n- Python\n- Docker')), id)
  expect(kinds(plain.role)).toEqual({ Python: 'must', Docker: 'must' })
})

test.each([
  ['nothing', [], '', 'nothing-to-read'],
  ['no requirement', [], 'We are a leading company with a long history.', 'no-requirements-found'],
  ['Japanese', [], '私たちは経験豊富な看護師を募集しています。夜勤があります。', 'language-not-read'],
  [
    'a posting of numbers and nulls',
    [{ '@type': 'JobPosting', title: 7, description: null, skills: [1, {}] }],
    '',
    'nothing-to-read',
  ],
])('%s is said', (_, jsonLd, text, code) => {
  expect(propose(postingText(posting(jsonLd, text)), id).warnings.map((each) => each.code)).toContain(code)
})

test('5 MB of description and a script in it do no harm', () => {
  const description = `<script>requirements("Perl")</script>${'<p>Requirements: you must know Python. </p>'.repeat(120_000)}`
  const proposal = propose(postingText(posting([{ ...job, skills: '', description }])), id)
  expect(proposal.warnings.map(({ code }) => code)).toContain('cut-short')
  expect(kinds(proposal.role)).toMatchObject({ Python: 'must' })
  expect(Object.keys(kinds(proposal.role))).not.toContain('Perl')
})
