import { createHash, createHmac } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { CompactSign } from 'jose'
import { type Answer, json, other } from '../../world/answer.ts'
import type { Case, CorpusFormat } from '../case.ts'
import { issuerHost, type JsonObject, now } from '../plan.ts'
import { sdJwtRows } from '../rows/sd-jwt.ts'
import type { SigningKey } from '../signing/key.ts'
import { disclosure, kid, type SdJwtPlan, sdJwtBase, tokenListUrl } from './sd-jwt-base.ts'

/** IETF SD-JWT VC with a Token Status List, made from their specifications on jose alone. */
export const sdJwt: CorpusFormat = {
  id: 'sd-jwt-vc',
  table: 'sd-jwt',
  rows: Object.fromEntries(Object.entries(sdJwtRows).map(([name, row]) => [name, () => caseOf(row(sdJwtBase()))])),
}

async function caseOf(plan: SdJwtPlan): Promise<Case> {
  const answers = new Map<string, Answer>([
    ['/.well-known/jwt-vc-issuer', json(plan.metadata)],
    ['/token-status', other('application/statuslist+jwt', await statusList(plan))],
    ...Object.entries(plan.instead),
  ])
  return {
    name: 'credential.sd-jwt',
    bytes: Buffer.from(await written(plan)),
    sites: [{ host: issuerHost, answers }],
    known: plan.known,
  }
}

async function written(plan: SdJwtPlan): Promise<string> {
  const disclosures = Object.entries(plan.selective).map(([name, value]) => disclosure(name, value))
  const digests = disclosures.map((one) => createHash('sha256').update(one).digest('base64url'))
  const text = JSON.stringify({ ...plan.claims, _sd_alg: 'sha-256', _sd: digests.toSorted() })
  const token = await signed(plan.payloadText?.(text) ?? text, plan.key, { typ: 'dc+sd-jwt', kid, ...plan.header })
  return [plan.rewrite?.(token) ?? token, ...plan.shown(disclosures), ''].join('~')
}

async function signed(text: string, key: SigningKey, header: JsonObject): Promise<string> {
  const members = Object.fromEntries(Object.entries(header).filter(([, value]) => value !== undefined))
  const alg = typeof members.alg === 'string' ? members.alg : 'ES256'
  const input = `${part(JSON.stringify({ ...members, alg }))}.${part(text)}`
  if (alg === 'HS256')
    return `${input}.${createHmac('sha256', JSON.stringify(key.publicJwk)).update(input).digest('base64url')}`
  if (alg !== 'ES256') return `${input}.${alg === 'none' ? '' : 'c2ln'}`
  return new CompactSign(Buffer.from(text))
    .setProtectedHeader({ ...members, alg })
    .sign(key.privateKey, { crit: { moon: true } })
}

/** Entries of two bits, the least significant first. */
function statusList({ list }: SdJwtPlan): Promise<string> {
  const bytes = new Uint8Array(64)
  for (const [index, status] of Object.entries(list.statuses)) {
    const at = Number(index)
    bytes[at >> 2] = (bytes[at >> 2] ?? 0) | (status << ((at & 3) * 2))
  }
  const claims = {
    sub: tokenListUrl,
    iat: Math.floor(now.getTime() / 1000) - 3600,
    status_list: { bits: 2, lst: deflateSync(bytes).toString('base64url') },
    ...list.claims,
  }
  return signed(JSON.stringify(claims), list.key, { typ: 'statuslist+jwt', kid })
}

const part = (text: string) => Buffer.from(text).toString('base64url')
