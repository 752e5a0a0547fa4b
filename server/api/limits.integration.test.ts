import { createApi } from '@touchstone/extension/api'
import { expect, it } from 'vitest'
import { startApi } from '../../test/api-server.ts'
import { useDatabase } from '../../test/database.ts'
import { makeTenant } from '../../test/tenant.ts'

const made = useDatabase()
const problemOf = async (response: Response) => (await response.json()).error.data.problem.code

it('1,000 calls: some are told to wait, and how long', async () => {
  const limited = await startApi(made.database, {
    rates: { address: 500, token: 400, pairing: 5, organization: 1000 },
  })
  const { token } = await makeTenant(made.database)
  const call = () => fetch(`${limited.url}/trpc/role.list`, { headers: { authorization: `Bearer ${token}` } })
  const statuses: number[] = []
  for (let i = 0; i < 20; i += 1)
    statuses.push(...(await Promise.all(Array.from({ length: 50 }, async () => (await call()).status))))
  expect(statuses.filter((status) => status === 200)).toHaveLength(400)
  expect(statuses.filter((status) => status === 429)).toHaveLength(600)
  const refused = await call()
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await problemOf(refused)).toBe('rate-limited')
  await limited.close()
})

it('an organization has a share of its own, which its own calls alone use up', async () => {
  const limited = await startApi(made.database, { rates: { address: 500, token: 400, pairing: 5, organization: 10 } })
  const [mine, other] = [await makeTenant(made.database), await makeTenant(made.database)]
  const forged = createApi(limited.url, `ts_${mine.organization}_${'x'.repeat(43)}`)
  for (let i = 0; i < 20; i += 1) await expect(forged.role.list.query()).rejects.toThrow()
  const calls = await Promise.allSettled(
    Array.from({ length: 15 }, () => createApi(limited.url, mine.token).role.list.query()),
  )
  // A minute may turn in the middle.
  expect(calls.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(10)
  await expect(createApi(limited.url, other.token).role.list.query()).resolves.toEqual([])
  await limited.close()
})

it('guessing pairing codes ends soon', async () => {
  const limited = await startApi(made.database, {
    rates: { address: 500, token: 400, pairing: 5, organization: 1000 },
  })
  const guess = () => createApi(limited.url, null).pairing.claim.mutate({ code: 'sample00-00000000000000000000' })
  for (let i = 0; i < 5; i += 1)
    await expect(guess()).rejects.toMatchObject({ data: { problem: { code: 'not-signed-in' } } })
  await expect(guess()).rejects.toMatchObject({ data: { problem: { code: 'rate-limited' } } })
  await limited.close()
})

it.each([
  ['nobody’s word on whom it asks for is believed', undefined, 'rate-limited'],
  ['a trusted proxy’s is', ['127.0.0.0/8'], 'not-signed-in'],
  ['another proxy’s is not', ['192.0.2.1'], 'rate-limited'],
])('%s', async (_, trustedProxies, last) => {
  const limited = await startApi(made.database, {
    rates: { address: 500, token: 400, pairing: 5, organization: 1000 },
    ...(trustedProxies && { trustedProxies }),
  })
  const body = JSON.stringify({ code: 'sample00-00000000000000000000' })
  const guess = (from: number) =>
    fetch(`${limited.url}/trpc/pairing.claim`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${from}` },
      body,
    })
  for (let from = 1; from <= 5; from += 1) expect(await problemOf(await guess(from))).toBe('not-signed-in')
  expect(await problemOf(await guess(6))).toBe(last)
  await limited.close()
})
