import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { writePdf } from './drawn.fixture.ts'
import { open } from './open.ts'
import { pdf } from './pdf.ts'

const credential = '{"type":["VerifiableCredential"],"id":"urn:example:1"}'

test('a PDF is known by its first bytes', () => {
  expect(pdf.recognise(writePdf({}))).toBe(true)
  expect(pdf.recognise(Buffer.from('{"type":"%PDF"}'))).toBe(false)
})

test('an attached credential is opened', async () => {
  const [found] = await open(writePdf({ attachment: credential }))
  expect(found).toMatchObject({ kind: 'document', doc: { json: { id: 'urn:example:1' } } })
})

test('a link annotation and a written address that may be credentials are followed, others are not', async () => {
  const link = 'https://www.credly.com/badges/5b0a1c3e-1111-4222-8333-444455556666'
  const text = 'See https://university.example/credentials/data-analysis, and https://github.com/somebody'
  const found = await open(writePdf({ link, text }))
  expect(found).toEqual([
    { kind: 'url', url: link },
    { kind: 'url', url: 'https://university.example/credentials/data-analysis' },
  ])
})

test.each([
  ['https://www.coursera.org/verify/ABCD1234EFGH.', 'https://www.coursera.org/verify/ABCD1234EFGH'],
  ['Verify at coursera.org/verify/ABCD1234EFGH', 'https://coursera.org/verify/ABCD1234EFGH'],
  ['https://www.credly.com/users/somebody/badges', 'https://www.credly.com/users/somebody/badges'],
])('of a known host all that speaks of a person is followed: %s', async (text, url) => {
  expect(await open(writePdf({ text }))).toEqual([{ kind: 'url', url }])
})

test.each(['https://www.coursera.org/learn/widgets', 'somebody@coursera.org/verify/ABCD1234EFGH', '1.5/2.0'])(
  '%s is not',
  async (text) => {
    expect(await open(writePdf({ text }))).toMatchObject([{ kind: 'problem', reason: 'not-a-credential' }])
  },
)

test('a QR code in an image of the PDF is read without drawing the page', async () => {
  const found = await open(writePdf({ code: 'https://academy.example/credentials/typescript.jwt' }))
  expect(found).toEqual([{ kind: 'url', url: 'https://academy.example/credentials/typescript.jwt' }])
})

test('a PDF with nothing in it, a torn one and one over the cap each say so', async () => {
  expect(await open(writePdf({}))).toMatchObject([{ kind: 'problem', reason: 'not-a-credential' }])
  expect(await open(writePdf({ attachment: credential }).subarray(0, 300))).toMatchObject([{ kind: 'problem' }])
  const large = Buffer.concat([writePdf({}), Buffer.alloc(5_000_000)])
  expect(await open(large)).toMatchObject([{ kind: 'problem', reason: 'too-large' }])
})
