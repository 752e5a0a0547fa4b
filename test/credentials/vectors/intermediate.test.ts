import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from '@touchstone/server/formats/json'
import { canonicalise } from '@touchstone/server/verify/proofs/canonicalise'
import { hashData } from '@touchstone/server/verify/proofs/hash-data'
import { suites } from '@touchstone/server/verify/proofs/suites'
import { expect, test } from 'vitest'
import { vectors } from './stub.ts'
import { testContexts } from './test-contexts.ts'

const folders = [
  'w3c-eddsa/eddsa-rdfc-2022',
  'w3c-eddsa/eddsa-rdfc-2022/employ',
  'w3c-eddsa/Ed25519Signature2020',
  'w3c-eddsa/eddsa-jcs-2022',
  'w3c-ecdsa/ecdsa-rdfc-2019-p256',
  'w3c-ecdsa/ecdsa-rdfc-2019-p256/employ',
  'w3c-ecdsa/ecdsa-rdfc-2019-p384',
  'w3c-ecdsa/ecdsa-rdfc-2019-p384/employ',
  'w3c-ecdsa/ecdsa-jcs-2019-p256',
  'w3c-ecdsa/ecdsa-jcs-2019-p384',
]

test.each(folders)('%s: every value between the document and its signature', async (folder) => {
  const names = readdirSync(join(vectors, folder))
  const read = (start: string): string => {
    const name = names.find((one) => one.startsWith(start)) ?? expect.fail(`${folder} has no ${start}`)
    return readFileSync(join(vectors, folder, name), 'utf8')
  }
  const { proof, ...unsecured } = JSON.parse(read('signed')) as JsonObject & { proof: JsonObject }
  const name = proof.type === 'DataIntegrityProof' ? proof.cryptosuite : proof.type
  const suite = suites.get(typeof name === 'string' ? name : '') ?? expect.fail(`no suite ${JSON.stringify(name)}`)
  const hash = folder.includes('p384') ? 'sha384' : 'sha256'
  const digest = (text: string) => createHash(hash).update(text).digest('hex')
  const data = await hashData(unsecured, proof, suite, hash, testContexts)
  expect(data.ok && Buffer.from(data.bytes).toString('hex')).toBe(read('combinedHash').trim())
  expect(digest(read('proofCanon')) + digest(read('canonDoc'))).toBe(read('combinedHash').trim())
  if (suite.canonicalisation === 'rdfc') {
    const canonical = await canonicalise(unsecured, hash, testContexts)
    expect(canonical.ok && canonical.nquads).toBe(read('canonDoc'))
  }
})
