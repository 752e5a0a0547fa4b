import { createHash } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import { refusal } from '@touchstone/shared/problem'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const mega = 1024 * 1024
/** A Reading may carry files, a ledger many entries; no other input is large. */
const largest = 20 * mega
const usual = mega
const large = new Set(['match.run', 'shortlist.pin', 'ledger.import'])
const mostCalls = 20

/** How often one caller may ask, each minute. */
export interface Rates {
  address: number
  token: number
  pairing: number
  organization: number
}
export const usualRates: Rates = { address: 1200, token: 600, pairing: 20, organization: 3000 }

export const bodyLimit = largest

export const proceduresOf = (request: FastifyRequest): string[] =>
  (request.params as { path?: string }).path?.split(',') ?? []

/** Refuses a body that is too large for what it asks before a byte of it is read. */
export async function limitBody(request: FastifyRequest): Promise<void> {
  const asked = proceduresOf(request)
  if (asked.length > mostCalls)
    throw refusal('too-large', `More than ${mostCalls} calls in one request.`, 'Send fewer at once.')
  const limit = asked.some((name) => large.has(name)) ? largest : usual
  const length = Number(request.headers['content-length'] ?? 0)
  if (request.headers['transfer-encoding'] !== undefined)
    throw refusal('too-large', 'This request does not say how large it is.', 'Send it with a Content-Length.')
  if (length > limit)
    throw refusal('too-large', `This is larger than ${limit / mega} MB.`, 'Send fewer or smaller files.')
}

/** Counts requests by address, by token and, for pairing codes, by address again: far below what guessing would need. */
export async function addRateLimits(app: FastifyInstance, rates: Rates) {
  await app.register(rateLimit, { global: false })
  const timeWindow = 60_000
  const byAddress = app.createRateLimit({ max: rates.address, timeWindow, keyGenerator: (request) => request.ip })
  const byPairing = app.createRateLimit({
    max: rates.pairing,
    timeWindow,
    keyGenerator: (request) => `p:${request.ip}`,
  })
  const byToken = app.createRateLimit({ max: rates.token, timeWindow, keyGenerator: tokenKey })

  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const counters = [byAddress]
    if (request.headers.authorization !== undefined) counters.push(byToken)
    if (proceduresOf(request).includes('pairing.claim')) counters.push(byPairing)
    for (const count of counters) {
      const answer = await count(request)
      if (answer.isAllowed || !answer.isExceeded) continue
      reply.header('retry-after', answer.ttlInSeconds)
      throw refusal('rate-limited', undefined, `Wait ${answer.ttlInSeconds} seconds and try again.`)
    }
  }
}

/** Counts calls by organization, once it is known who asks: nobody else can use up its share. */
export function limitOrganizations(most: number): (organization: string) => void {
  let minute = 0
  const counts = new Map<string, number>()
  return (organization) => {
    const current = Math.floor(Date.now() / 60_000)
    if (current !== minute) counts.clear()
    minute = current
    const count = (counts.get(organization) ?? 0) + 1
    counts.set(organization, count)
    if (count > most) throw refusal('rate-limited')
  }
}

const tokenKey = (request: FastifyRequest): string =>
  `t:${createHash('sha256')
    .update(request.headers.authorization ?? '')
    .digest('base64url')}`
