import { find } from '@touchstone/shared/hosts'
import { expect, test } from 'vitest'
import { datacamp } from './datacamp.ts'

test.each([
  [`https://www.datacamp.com/statement-of-accomplishment/course/${'ab'.repeat(20)}`, 'CertificateOfCompletion'],
  ['https://www.datacamp.com/certificate/DSA0019605927685', 'Assessment'],
])('%s is a %s', (address, type) => {
  const link = find(new URL(address))
  const about = { '@type': 'Person', name: 'Mara Lindqvist' }
  const json = { '@type': 'EducationalOccupationalCredential', name: 'Widgets', url: link.canonical, about }
  const page = `<script type="application/ld+json">${JSON.stringify(json)}</script>`
  expect(datacamp.read(page, link)).toMatchObject({ awards: [{ credential: { achievement: { type } } }] })
})
