import { setTimeout as sleep } from 'node:timers/promises'
import type { Report } from '@touchstone/shared/report'
import { describe, expect, it } from 'vitest'
import { atsReading, useSampleEmployer } from '../../test/sample-employer.ts'
import { makeRole } from '../../test/tenant.ts'

const employer = useSampleEmployer()
const jwt = 'https://academy.example/credentials/typescript.jwt'
const hosted = 'https://badges.example/assertions/mara-project-coordination'

describe('a match', () => {
  it('answers every credential of the sample candidate as the table says', async () => {
    const reports: Report[] = []
    const asked = atsReading(...employer.world.credentials.map(({ url }) => url))
    for await (const event of await employer.api.match.run.mutate({ reading: asked, role: employer.role }))
      if (event.kind === 'report') reports.push(event.report)
    const got = new Map(reports.map((report) => [report.source, report]))
    for (const expected of employer.world.credentials) {
      const report = got.get(expected.url)
      expect({
        title: expected.title,
        verdict: report?.verdict,
        class: report?.class,
        pinnable: report?.pinnable,
      }).toEqual({
        title: expected.title,
        verdict: expected.verdict,
        class: expected.class,
        pinnable: expected.pinnable.ats,
      })
      expect(report?.recipient).toBe(expected.recipient.ats)
      expect(report?.issuer).toBe(expected.issuer)
      expect(report?.v).toBeLessThanOrEqual(expected.vAtMost)
    }
  })

  it('streams: a fast credential is answered while a slow host still makes us wait', async () => {
    employer.fetch = async (url, ask) => {
      if (url === hosted) await sleep(1500, undefined, { signal: ask.signal })
      return employer.world.fetch(url, ask)
    }
    const began = Date.now()
    const times: [string, number][] = []
    for await (const event of await employer.api.match.run.mutate({
      reading: atsReading(hosted, jwt),
      role: employer.role,
    }))
      times.push([event.kind === 'report' ? (event.report.source ?? '') : event.kind, Date.now() - began])
    expect(times.map(([what]) => what)).toEqual(['started', jwt, hosted, 'match'])
    expect(times[1]?.[1]).toBeLessThan(1000)
  })

  it('ends what it fetches when the client hangs up', async () => {
    const hungUp = Promise.withResolvers<void>()
    employer.fetch = async (url, { signal }) => {
      await sleep(20_000, undefined, { signal }).catch(() => hungUp.resolve())
      return { outcome: 'timeout', url, status: null, detail: '', retryAfter: null, at: new Date().toISOString() }
    }
    const leaving = new AbortController()
    const stream = await employer.api.match.run.mutate(
      { reading: atsReading(jwt, hosted), role: employer.role },
      { signal: leaving.signal },
    )
    const reading_ = (async () => {
      for await (const event of stream) if (event.kind === 'started') leaving.abort()
    })()
    await expect(reading_).rejects.toThrow()
    await hungUp.promise
  })

  it('without requirements or without a role says so and still answers the credentials', async () => {
    const empty = await makeRole(employer.made.database, employer.tenant.organization)
    const run = async (id: string | null) => {
      const seen: string[] = []
      for await (const event of await employer.api.match.run.mutate({ reading: atsReading(jwt), role: id }))
        seen.push(event.kind === 'match' ? event.match.state : event.kind)
      return seen
    }
    expect(await run(empty.id)).toEqual(['started', 'report', 'no-requirements'])
    expect(await run(null)).toEqual(['started', 'report'])
  })
})

it('an issuer id that no key of the database can hold spoils no match', async () => {
  const long = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(0x61 + ((at * at * 7919) % 26))).join('')
  const badge = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: `https://impostor.example/${long}`, type: ['Profile'], name: 'Long' },
    credentialSubject: { type: ['AchievementSubject'], achievement: { type: ['Achievement'], name: 'Long' } },
  }
  const base64 = Buffer.from(JSON.stringify(badge)).toString('base64')
  const reading = { ...atsReading(), files: [{ name: 'long.json', mediaType: 'application/json', base64 }] }
  const seen: string[] = []
  for await (const event of await employer.api.match.run.mutate({ reading, role: null }))
    seen.push(event.kind === 'report' ? event.report.issuer : event.kind)
  expect(seen).toEqual(['started', 'unrecognised'])
  expect(await employer.api.ledger.suggestions.query()).toEqual([])
})

describe('an e-mail that a page shows', () => {
  const recipient = async (source: string) => {
    const asked = { ...atsReading(hosted), source }
    const found: string[] = []
    for await (const event of await employer.api.match.run.mutate({ reading: asked, role: null }))
      if (event.kind === 'report') found.push(event.report.recipient)
    return found[0]
  }

  it('counts on the organization’s own ATS alone, whatever the client says', async () => {
    expect(await recipient('https://ats.example/candidates/17')).toBe('bound')
    for (const elsewhere of ['https://person.example/', 'https://ats.example.evil.example/', 'https://notats.example/'])
      expect(await recipient(elsewhere), elsewhere).toBe('unknown')
  })
})
