import { expect, test } from 'vitest'
import { installedLexicon } from './installed.ts'
import { createLinker } from './linker.ts'

const link = createLinker(installedLexicon())
const accepted = (text: string) => link(text, 10).flatMap(({ skill, band }) => (band === 'accept' ? [skill.label] : []))

test.each([
  ['Rust Prevention', 'Rust'],
  ['Swift Boat Handling', 'Swift'],
  ['Spring Flower Arranging', 'Spring Framework'],
  ['Go Fundraising', 'Go programming language'],
  ['React to emergencies', 'React'],
  ['Express delivery driver', 'Express.js'],
  ['Angular grinder', 'Angular'],
])('"%s" does not say %s', (text, label) => {
  expect(accepted(text)).not.toContain(label)
})

test.each([
  ['Rust', ['Rust']],
  ['Rust, Go and C++', ['Rust', 'Go programming language', 'C++']],
  ['Spring Boot with Java', ['Spring Boot', 'Java']],
  ['React developer', ['React']],
  ['React TypeScript', ['React', 'TypeScript']],
  ['Rust for systems', ['Rust']],
  ['Experience with Go', ['Go programming language']],
  ['Unity Game Developer', ['Unity']],
])('"%s" says %s', (text, labels) => {
  expect(accepted(text)).toEqual(expect.arrayContaining(labels))
})
