import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recogniseFrom } from '../trust/recognise.ts'
import { vouchFrom } from '../trust/seals.ts'
import { inspect } from './inspect.ts'

const sample = join(import.meta.dirname, '../../../shared/vectors/elm/Sample-MC-Annex1-signed.jsonld')
const signed = JSON.parse(readFileSync(sample, 'utf8')) as { payload: string; signatures: { protected: string }[] }
const header = JSON.parse(Buffer.from(signed.signatures[0]?.protected ?? '', 'base64url').toString()) as {
  x5c: string[]
}
const certificate = new X509Certificate(Buffer.from(header.x5c[0] ?? '', 'base64'))
const vouch = vouchFrom([{ certificate, name: 'ANF', list: 'EU trusted list ES', date: null }])
const id = 'urn:epass:org:1f0de2587-9348-4fa9-b4d7-a77e34a9ac8a'

async function judge(
  change: (payload: string) => string = (same) => same,
  more: { now?: string; ledger?: string } = {},
) {
  const entries = more.ledger ? [{ id: more.ledger, name: 'Ours', answer: 'refused' as const }] : []
  const bytes = new TextEncoder().encode(JSON.stringify({ ...signed, payload: change(signed.payload) }))
  const [report] = await inspect(
    { kind: 'file', name: 'sealed.jsonld', bytes },
    { emails: [], names: [] },
    {
      fetch: async (url) => ({
        outcome: 'unreachable',
        url,
        status: null,
        detail: '',
        retryAfter: null,
        at: '2024-06-01T00:00:00Z',
      }),
      now: () => new Date(more.now ?? '2024-06-01T00:00:00Z'),
      recognise: recogniseFrom([{ by: 'ledger', entries }]),
      vouch,
    },
  )
  return report
}

describe('a European credential whose seal a loaded list vouches for', () => {
  it('is verified, and recognised as the organisation in the certificate, not by the id that it chose', async () => {
    expect(await judge()).toMatchObject({
      verdict: 'verified',
      class: 'A',
      issuer: 'recognised',
      issuedBy: {
        id: 'VATES-A00000000',
        name: 'ORGANIZACION TEST',
        by: 'registry',
        organisation: 'VATES-A00000000',
        signer: { kind: 'seal', name: 'ORGANIZACION TEST' },
      },
    })
  })

  it('can be refused by the ledger under its registered number', async () => {
    expect(await judge(undefined, { ledger: 'VATES-A00000000' })).toMatchObject({
      verdict: 'verified',
      issuer: 'refused',
    })
    expect(await judge(undefined, { ledger: id })).toMatchObject({ issuer: 'recognised' })
  })

  it('is unconfirmed when the certificate is over, and not confirmed when anything in it was changed', async () => {
    expect(await judge(undefined, { now: '2026-06-01T00:00:00Z' })).toMatchObject({
      verdict: 'unconfirmed',
      issuer: 'unrecognised',
    })
    for (const [from, to] of [
      ['VATES-A00000000', 'VATES-B11111111'],
      ['Level 6', 'Level 8'],
    ] as const)
      expect((await judge((payload) => payload.replace(from, to)))?.verdict).not.toBe('verified')
  })
})
