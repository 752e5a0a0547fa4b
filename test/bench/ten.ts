import { recogniseFrom } from '@touchstone/server/trust/recognise'
import { inspect } from '@touchstone/server/verify/inspect'
import { basePlan } from '../credentials/base-plan.ts'
import { token } from '../credentials/formats/token.ts'
import { now } from '../credentials/plan.ts'
import { ob3Shape } from '../credentials/shapes/ob3.ts'
import { json, jwt, type Site, slow } from '../world/answer.ts'
import { inProcessFetch } from '../world/in-process-fetch.ts'

const hostMs = [20, 40, 60, 80, 100, 120, 140, 160, 180, 400]
/** The badge, and then its issuer's document. */
const documents = 2

/** Ten badges of one person by ten issuers, on hosts of different speed: the time of all beside the slowest and the sum. */
export async function tenInParallel() {
  const sites = await Promise.all(hostMs.map((delay, i) => siteOf(`host${i}.example`, delay)))
  const { known } = basePlan('Ed25519')
  const ask = { fetch: inProcessFetch(sites, {}, () => now), now: () => now, recognise: recogniseFrom([]) }
  const start = performance.now()
  const reports = await Promise.all(
    sites.map(({ host }) => inspect({ kind: 'url', url: `https://${host}/badge` }, known, ask)),
  )
  const all = Math.round(performance.now() - start)
  if (!reports.flat().every(({ verdict }) => verdict === 'verified')) throw new Error('Not all ten are verified.')
  const sum = hostMs.reduce((a, b) => a + b)
  return { all, slowest: documents * Math.max(...hostMs), sum: documents * sum }
}

async function siteOf(host: string, delay: number): Promise<Site> {
  const base = basePlan('Ed25519')
  const did = `did:web:${host}`
  const { key } = base.signer
  const method = { id: `${did}#key`, type: 'Multikey', controller: did, publicKeyMultibase: key.multikey }
  const facts = { ...base.facts, issuer: { id: did, name: host }, status: [] }
  const style = { algorithm: 'EdDSA', typ: 'JWT', shape: ob3Shape, wrapped: false } as const
  const signed = await token({ ...base, facts, signer: { key, method: method.id } }, style)
  return {
    host,
    answers: new Map([
      ['/badge', slow(jwt(signed), delay)],
      ['/.well-known/did.json', slow(json({ id: did, assertionMethod: [method] }), delay)],
    ]),
  }
}
