import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { addDidDocument } from './well-known.ts'

test('the document names the host that was asked, and one key for assertions', async () => {
  const app = Fastify()
  addDidDocument(app, 'a secret of this test')
  const answer = await app.inject({ url: '/.well-known/did.json', headers: { host: 'touchstone.example:8787' } })
  expect(answer.headers['content-type']).toContain('application/did+json')
  const document = answer.json<{
    id: string
    assertionMethod: string[]
    verificationMethod: { publicKeyJwk: object }[]
  }>()
  expect(document.id).toBe('did:web:touchstone.example%3A8787')
  expect(document.assertionMethod).toEqual(['did:web:touchstone.example%3A8787#receipts'])
  expect(Object.keys(document.verificationMethod[0]?.publicKeyJwk ?? {}).sort()).toEqual(['crv', 'kty', 'x'])
})
