import { expect, test } from 'vitest'
import { equalEmail } from './equal-email.ts'

// Both hashes are those of documents that others published.
const salted = { type: 'emailAddress', hashed: true, salt: 'FleurDeSel' }
const value = 'sha256$658625b2'

test('the confirmed hash of another implementation', async () => {
  const { createHash } = await import('node:crypto')
  const digest = createHash('sha256').update('jjefferson18@example.comFleurDeSel').digest('hex')
  expect(digest.startsWith('658625b2')).toBe(true)
  for (const address of ['jjefferson18@example.com', ' JJefferson18@Example.com '])
    expect(equalEmail({ ...salted, value: `sha256$${digest.toUpperCase()}` }, address)).toBe(true)
  expect(equalEmail({ ...salted, value: `sha256$${digest}` }, 'somebody@example.com')).toBe(false)
  expect(equalEmail({ ...salted, salt: null, value: `sha256$${digest}` }, 'jjefferson18@example.com')).toBe(false)
})

test('a cut hash, an unknown one, and plain text', () => {
  expect(equalEmail({ ...salted, value }, 'jjefferson18@example.com')).toBe(false)
  expect(equalEmail({ ...salted, value: 'rot13$abc' }, 'jjefferson18@example.com')).toBe(false)
  const plain = { type: 'email', hashed: false, salt: null }
  expect(equalEmail({ ...plain, value: 'mailto:Mara@post.example' }, 'mara@post.example')).toBe(true)
  expect(equalEmail({ ...plain, value: 'mara@other.example' }, 'mara@post.example')).toBe(false)
})
