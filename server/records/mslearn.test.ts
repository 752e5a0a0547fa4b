import { find } from '@touchstone/shared/hosts'
import { expect, test } from 'vitest'
import { mslearn } from './mslearn.ts'

const link = find(new URL('https://learn.microsoft.com/en-us/users/mara-1/transcript/8u6awert43q1plo'))
const azure = { name: 'Azure Widgets', dateEarned: '2024-10-22T23:23:59+00:00' }
const skill = { credentialId: 'D326', title: 'Secure widgets', awardedOn: '2025-01-02T00:00:00Z' }
const said = (json: object) => mslearn.read(JSON.stringify({ userName: 'Mara-1', ...json }), link)
const awards = (json: object) => {
  const answer = said(json)
  return answer.kind === 'awards'
    ? answer.awards.map(({ credential, expired }) => [credential.id, credential.recipient.name, expired])
    : answer
}

test.each([
  [
    'the usual',
    { legalName: 'Mara Lindqvist', activeCertifications: [{ ...azure, certificationNumber: 'A-B', status: 'Active' }] },
    ['#A-B', 'Mara Lindqvist', false],
  ],
  [
    'a lower-case status, an empty expiration',
    { activeCertifications: [{ ...azure, certificationNumber: 'A-B', status: 'active', expiration: '' }] },
    ['#A-B', null, false],
  ],
  ['no number', { activeCertifications: [azure], historicalCertifications: null }, ['#Azure%20Widgets', null, false]],
  ['one of the past', { historicalCertifications: [azure] }, ['#Azure%20Widgets', null, true]],
])('certifications: %s', (_, certificationData, [id, name, expired]) => {
  expect(awards({ certificationData })).toEqual([[`${link.canonical}${String(id)}`, name, expired]])
})

test('applied skills alone', () => {
  const appliedSkillsData = { appliedSkillsCredentials: [skill] }
  expect(awards({ certificationData: null, appliedSkillsData })).toEqual([[`${link.canonical}#D326`, null, false]])
})

test('nothing earned is nothing; another shape is another shape; what names the person further is not read', () => {
  expect(said({ certificationData: { activeCertifications: [] } })).toEqual({ kind: 'absent' })
  expect(mslearn.read('{"error":"x"}', link)).toMatchObject({ kind: 'changed' })
  const answer = said({ contactEmail: 'm@a.example', certificationData: { mcid: '99', activeCertifications: [azure] } })
  expect(JSON.stringify(answer)).not.toMatch(/m@a\.example|"99"/)
})

test('a certification that was taken back is that, and one without a status is in force', () => {
  const activeCertifications = [
    { ...azure, status: 'Revoked' },
    { ...azure, status: null },
  ]
  const answer = said({ certificationData: { activeCertifications } })
  expect(answer.kind === 'awards' && answer.awards.map(({ revoked, expired }) => [revoked, expired])).toEqual([
    [true, true],
    [false, false],
  ])
})
