import { find } from '@touchstone/shared/hosts'
import { expect, test } from 'vitest'
import { facts } from './facts.ts'

/** Rows whose links are another platform's, or whose file has another name. */
const platformOf: Record<string, (string | null)[]> = {
  'credly-profile': ['credly'],
  'credly-template': ['credly'],
  'credly-tenants': ['credly'],
  linuxfoundation: ['credly', 'linuxfoundation'],
  skillsoft: ['accredible'],
  // Databricks is a tenant that is known by name.
  'accredible-whitelabel': ['accredible'],
  'coursera-course': ['coursera'],
  'coursera-bundle': ['coursera'],
  'edx-course': ['edx'],
  'edx-program': ['edx'],
  'linkedin-learning': ['linkedin'],
  'linkedin-redirect': ['credly'],
  'mslearn-credential': ['mslearn'],
  'mslearn-transcript': ['mslearn'],
  // No platform: the document itself says what it is.
  'hosted-json': [null],
  baked: [null],
}

const examples = facts.flatMap(({ id, patterns }) => patterns.map(({ example }) => [id, example] as const))

test('there are 55 rows', () => {
  expect(facts).toHaveLength(55)
})

test.each(examples)('%s: %s', (id, example) => {
  expect(platformOf[id] ?? [id]).toContain(find(new URL(example)).host)
})
