import { exampleRequirement } from '@touchstone/server/score/example.fixture'
import { expect, test } from 'vitest'
import { stated } from './stated.ts'

const claim = (title: string | null) => ({ title, issuer: null, issued: null, expires: null, credentialId: null })

test('a skill or a claimed credential of the page states the requirement', () => {
  const requirements = [exampleRequirement()]
  expect(stated({ skills: ['MIG welding'], links: [], claims: [] }, requirements)).toEqual(['r1'])
  expect(stated({ skills: [], links: [], claims: [claim('Welding basics'), claim(null)] }, requirements)).toEqual([
    'r1',
  ])
  expect(stated({ skills: ['Weldings of all kinds, Java'], links: [], claims: [] }, requirements)).toEqual([])
})
