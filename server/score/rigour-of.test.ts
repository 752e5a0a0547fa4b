import { expect, test } from 'vitest'
import { exampleCredential } from './example.fixture.ts'
import { levelOf } from './level-of.ts'
import { credentialRigour } from './rigour-of.ts'

test.each([
  ['Passed a proctored practical exam.', 'proctored-performance'],
  ['Built and defended a capstone project.', 'performance'],
  ['A proctored online exam of 90 minutes.', 'proctored-test'],
  ['Score at least 70 % in the final quiz.', 'test'],
  ['Bestandene Prüfung am Ende des Kurses.', 'test'],
  ['Complete all eight modules.', 'completion'],
  ['Attended the two-day workshop.', 'attendance'],
  ['There is no exam. Participants attend four sessions.', 'attendance'],
  ['An exam is not required. Complete all modules.', 'completion'],
  ['There is no entry exam; a final test is taken.', 'test'],
  ['Demonstrate five knots to the instructor.', 'performance'],
  ['The earner has demonstrated a basic understanding of knots.', 'unknown'],
  ['The earner has demonstrated skill in knots by passing an exam.', 'test'],
  ['Awarded to members of the guild.', 'unknown'],
])('%s is %s', (narrative, expected) => {
  const credential = exampleCredential({ type: null, criteria: { id: null, narrative } })
  expect(credentialRigour(credential)).toBe(expected)
})

test('without words the type may tell', () => {
  const criteria = { id: null, narrative: null }
  expect(credentialRigour(exampleCredential({ criteria, type: 'CertificateOfCompletion' }))).toBe('completion')
  expect(credentialRigour(exampleCredential({ criteria, type: 'Badge' }))).toBe('unknown')
})

test.each([
  ['EQF 5', 5],
  ['EQF level 6', 6],
  ['NLQF 4', 4],
  ['QF-EHEA second cycle', 7],
  ['B2', null],
  ['advanced', null],
  [null, null],
])('level %s is EQF %s', (text, expected) => {
  expect(levelOf(text)).toBe(expected)
})
