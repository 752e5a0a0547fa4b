import type { Report } from '@touchstone/shared/report'
import { describe, expect, test } from 'vitest'
import { type Answer, json, type Site } from '../world/answer.ts'
import { vc2 } from '../world/signing/document-loader.ts'
import { encodedList } from '../world/signing/status-list.ts'
import { basePlan, statusEntry } from './base-plan.ts'
import { assertionUrl, hostedBase, profileId } from './formats/hosted-base.ts'
import { inspectCase } from './inspect-case.ts'
import { issuerHost, issuerId, type JsonObject, listUrl } from './plan.ts'
import { ob3Shape } from './shapes/ob3.ts'
import { ob3Vc1EmbeddedShape, vc2Shape } from './shapes/others.ts'
import { embed } from './signing/embedded.ts'
import { signingKey } from './signing/key.ts'
import { webOf } from './web.ts'

const plan = basePlan('Ed25519')
const unsigned = (status: JsonObject[] = []) => ob3Shape({ ...plan.facts, status })

/** Signs a badge as its platform writes it, and verifies it. */
async function signedReport(document: JsonObject, sites?: Site[]): Promise<Report | undefined> {
  const signed = await embed(document, { ...plan.signer, suite: 'eddsa-rdfc-2022' })
  const bytes = Buffer.from(JSON.stringify(signed))
  const [report] = await inspectCase({ name: 'x', bytes, sites: sites ?? (await webOf(plan)), known: plan.known })
  return report
}

/** Hosts the documents at their own ids and verifies the first of them. */
async function hostedReport(documents: JsonObject[]): Promise<Report | undefined> {
  const hosts = Map.groupBy(documents, ({ id }) => new URL(String(id)).host)
  const sites = [...hosts].map(([host, all]): Site => {
    const answers = all.map(({ id, ...rest }): [string, Answer] => {
      const url = new URL(String(id))
      return [url.pathname + url.search, json({ id, ...rest })]
    })
    return { host, answers: new Map(answers) }
  })
  const bytes = Buffer.from(JSON.stringify(documents[0]))
  const [report] = await inspectCase({ name: 'x', bytes, sites, known: hostedBase().known })
  return report
}

describe('signed badges as platforms write them stay good', () => {
  const ob3 = 'https://purl.imsglobal.org/spec/ob/v3p0'
  for (const context of ['context-3.0.2.json', 'context-3.0.3.json'])
    test(`under ${context}`, async () => {
      const report = await signedReport({ ...unsigned(), '@context': [vc2, `${ob3}/${context}`] })
      expect(report?.verdict).toBe('verified')
    })

  // The first two go with VC Data Model 1.1 only: they define again what 2.0 protects.
  for (const context of ['context.json', 'context-3.0.1.json'])
    test(`under ${context}`, async () => {
      const document = ob3Vc1EmbeddedShape(plan.facts)
      const [vc1, , integrity] = document['@context'] as string[]
      const report = await signedReport({ ...document, '@context': [vc1, `${ob3}/${context}`, integrity] })
      expect(report?.verdict).toBe('verified')
    })

  test('under the context that the data model has for terms of nobody’s', async () => {
    const document = vc2Shape({ ...plan.facts, status: [] })
    const contexts = [vc2, 'https://www.w3.org/ns/credentials/undefined-terms/v2']
    const subject = { ...(document.credentialSubject as JsonObject), forkliftHours: '120' }
    const own = { ...document, '@context': contexts, type: ['VerifiableCredential', 'ForkliftCard'] }
    const signed = await embed({ ...own, credentialSubject: subject }, { ...plan.signer, suite: 'eddsa-rdfc-2022' })
    const judge = async (credentialSubject: JsonObject) => {
      const bytes = Buffer.from(JSON.stringify({ ...signed, credentialSubject }))
      const [report] = await inspectCase({ name: 'x', bytes, sites: await webOf(plan), known: plan.known })
      return report?.verdict
    }
    expect(await judge(subject)).toBe('verified')
    expect(await judge({ ...subject, forkliftHours: '1200' })).toBe('rejected')
    expect(await judge({ ...subject, craneHours: '3' })).toBe('rejected')
  })

  test('one of a kind without an array', async () => {
    const document = unsigned()
    const subject = document.credentialSubject as JsonObject
    const achievement = subject.achievement as JsonObject
    const [alignment] = achievement.alignment as JsonObject[]
    const [identifier] = subject.identifier as JsonObject[]
    const report = await signedReport({
      ...document,
      issuer: issuerId,
      credentialSubject: {
        ...subject,
        type: 'AchievementSubject',
        identifier,
        achievement: { ...achievement, type: 'Achievement', alignment: { ...alignment, type: 'Alignment' } },
      },
    })
    expect(report).toMatchObject({ verdict: 'verified', recipient: 'consistent' })
    expect(report?.credential?.achievement.alignments).toHaveLength(1)
  })

  test('a name that was decoded wrongly is shown as it was signed', async () => {
    const document = unsigned()
    const subject = document.credentialSubject as JsonObject
    const name = 'CompetÃªncia em cartografia'
    const achievement = { ...(subject.achievement as JsonObject), name }
    const report = await signedReport({ ...document, credentialSubject: { ...subject, achievement } })
    expect(report).toMatchObject({ verdict: 'verified', credential: { achievement: { name } } })
  })
})

describe('status lists as they are found', () => {
  async function withList(change: (encoded: string) => JsonObject, bits?: number): Promise<Report | undefined> {
    const key = signingKey('lists', 'Ed25519')
    const id = listUrl('revocation')
    const list = {
      '@context': [vc2],
      id,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: issuerId,
      validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: {
        id: `${id}#list`,
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        ...change(encodedList([7], bits)),
      },
    }
    const signed = await embed(list, { key, method: `${issuerId}#${key.multikey}`, suite: 'eddsa-rdfc-2022' })
    const [issuer, ...others] = await webOf(plan)
    const answers = new Map([...(issuer?.answers ?? []), ['/status/revocation', json(signed)] as const])
    return signedReport(unsigned([statusEntry('revocation')]), [{ host: issuerHost, answers }, ...others])
  }

  test('one of 100,000 bits is short, and good', async () => {
    const report = await withList((encoded) => ({ encodedList: encoded }), 100_000)
    expect(report?.verdict).toBe('verified')
    const clear = report?.findings.find(({ reason }) => reason === 'status.clear')
    expect(clear?.facts).toMatchObject({ bits: 100_000, short: true })
  })

  test('one without its multibase prefix', async () => {
    expect((await withList((encoded) => ({ encodedList: encoded.slice(1) })))?.verdict).toBe('verified')
  })

  test('one with several purposes', async () => {
    const report = await withList((encoded) => ({ encodedList: encoded, statusPurpose: ['suspension', 'revocation'] }))
    expect(report?.verdict).toBe('verified')
  })
})

describe('hosted badges as platforms write them stay good', () => {
  const { assertion, badge, profile } = hostedBase()
  const good = { verdict: 'issuer-confirmed', class: 'B' }

  test('verification of type `hosted`, a recipient without a type, an issuer without a name', async () => {
    const { type: _, ...recipient } = assertion.recipient as JsonObject
    const { name: __, ...nameless } = profile
    const report = await hostedReport([{ ...assertion, verification: { type: 'hosted' }, recipient }, badge, nameless])
    expect(report).toMatchObject({ ...good, recipient: 'bound' })
  })

  test('addresses with a query, as Moodle has them', async () => {
    const [a, b, p] = ['assertion.php?b=1f', 'badge_json.php?id=3', 'issuer_json.php?id=3'].map(
      (path) => `https://moodle.example/badges/${path}`,
    )
    const report = await hostedReport([
      { ...assertion, id: a, badge: b },
      { ...badge, id: b, issuer: p },
      { ...profile, id: p },
    ])
    expect(report).toMatchObject(good)
  })

  test('an embedded badge class and types in arrays', async () => {
    const report = await hostedReport([
      { ...assertion, type: ['Assertion'], badge: { ...badge, type: ['BadgeClass'] } },
      profile,
    ])
    expect(report).toMatchObject(good)
  })

  test('dates as Unix seconds and without a zone', async () => {
    const report = await hostedReport([
      { ...assertion, issuedOn: 1_768_032_000, expires: '2031-01-10' },
      badge,
      profile,
    ])
    expect(report).toMatchObject(good)
  })

  test('an assertion whose id is on another host than its profile is at worst unconfirmed, with its reason', async () => {
    const id = 'https://api.platform.example/public/assertions/1'
    const report = await hostedReport([{ ...assertion, id }, badge, profile])
    expect(report?.verdict).toBe('unconfirmed')
    expect(report?.findings.map(({ reason }) => reason)).toContain('scope.off-scope')
  })

  test('Open Badges 1.1: `verify`, and a badge class by its address', async () => {
    const { verification: _, expires: __, ...rest } = assertion
    const report = await hostedReport([
      {
        ...rest,
        '@context': 'https://w3id.org/openbadges/v1',
        uid: '1',
        verify: { type: 'hosted', url: assertionUrl },
      },
      {
        ...badge,
        '@context': 'https://w3id.org/openbadges/v1',
        criteria: 'https://issuer.example/criteria',
        issuer: profileId,
      },
      { ...profile, '@context': 'https://w3id.org/openbadges/v1' },
    ])
    expect(report).toMatchObject({ ...good, recipient: 'bound' })
  })
})
