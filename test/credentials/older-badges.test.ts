import type { Report } from '@touchstone/shared/report'
import { expect, test } from 'vitest'
import { type Answer, json } from '../world/answer.ts'
import { assertionUrl, badgeUrl, hashed, hostedBase, profileId } from './formats/hosted-base.ts'
import { inspectCase } from './inspect-case.ts'
import { holderEmail, issuerHost, type JsonObject } from './plan.ts'

const { badge, profile, known } = hostedBase()
const good = { verdict: 'issuer-confirmed', recipient: 'bound', class: 'B', issuer: 'recognised' }

async function reportOf(file: string, documents: Record<string, JsonObject>): Promise<Report | undefined> {
  const answers = Object.entries(documents).map(([url, body]): [string, Answer] => [new URL(url).pathname, json(body)])
  const sites = [{ host: issuerHost, answers: new Map(answers) }]
  const [report] = await inspectCase({ name: 'x', bytes: Buffer.from(file), sites, known })
  return report
}

const one = {
  uid: 'f2c20',
  recipient: { type: 'email', hashed: true, salt: 'pepper', identity: hashed(holderEmail) },
  badge: badgeUrl,
  verify: { type: 'hosted', url: assertionUrl },
  issuedOn: 1_768_032_000,
}
/** A document as it was before there were contexts, types and ids. */
const bare = (document: JsonObject): JsonObject => {
  const { '@context': _, type: __, id: ___, ...rest } = document
  return rest
}
const published = {
  [badgeUrl]: { ...bare(badge), criteria: 'https://issuer.example/criteria' },
  [profileId]: bare(profile),
}

test('Open Badges 1.0: no context, a uid, Unix seconds, and where it is hosted', async () => {
  const report = await reportOf(JSON.stringify(one), { [assertionUrl]: one, ...published })
  expect(report).toMatchObject({ ...good, credential: { achievement: { name: 'Cartography of Fjords' } } })
})

test('Open Badges 1.0: what the host serves counts, not the copy', async () => {
  const copy = JSON.stringify({ ...one, badge: 'https://other.example/badges/1' })
  expect(await reportOf(copy, { [assertionUrl]: one, ...published })).toMatchObject(good)
})

test('Open Badges 0.5 by its address: a hashed string, and an embedded badge of an origin', async () => {
  const half = {
    recipient: hashed(holderEmail),
    salt: 'pepper',
    badge: {
      version: '0.5.0',
      name: 'Cartography of Fjords',
      image: '/badges/1.png',
      description: 'Drawing charts.',
      criteria: '/criteria',
      issuer: { origin: `https://${issuerHost}`, name: 'Institute of Corpora' },
    },
    issued_on: '2012-04-01',
  }
  const report = await reportOf(assertionUrl, { [assertionUrl]: half })
  // It has no profile of its own that could say where its badges are: read, and no more than that.
  expect(report?.verdict).toBe('unconfirmed')
  expect(report).toMatchObject({ recipient: 'bound', credential: { achievement: { name: 'Cartography of Fjords' } } })
})

test('Open Badges 1.1, revoked by its host', async () => {
  const report = await reportOf(JSON.stringify(one), { [assertionUrl]: { ...one, revoked: true }, ...published })
  expect(report).toMatchObject({ verdict: 'revoked', class: 'X' })
})
