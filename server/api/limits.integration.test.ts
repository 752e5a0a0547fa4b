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
