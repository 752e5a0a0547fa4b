import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { useDatabase } from '../../test/database.ts'
import { makeTenant } from '../../test/tenant.ts'
import { claimCode, issueCode } from './pairing.ts'
import { newPairingCode, newToken } from './secrets.ts'
import { sessionOf } from './session.ts'

const made = useDatabase()
const refused = { problem: { code: 'not-signed-in' } }
const minutes = (count: number) => new Date(Date.now() + count * 60_000)
const chromium = 'chrome-extension://cjekoocdhdopfggjkbnabikaopfjonni'

const claim = (code: string, now = new Date(), origin: string | null = null) =>
  claimCode(made.database, { code, origin, now })
const session = (authorization: string | null, origin: string | null = null, now = new Date()) =>
  sessionOf(made.database, { authorization, origin, now })

describe('a pairing code', () => {
  it('is spent once, even by ten who send it at the same moment', async () => {
    const { code } = await makeTenant(made.database)
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => claim(code)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(claim(code)).rejects.toMatchObject(refused)
  })

  it('lives ten minutes', async () => {
    const { organization, member } = await makeTenant(made.database)
    const issue = () => made.database.scoped(organization, (scope) => issueCode(scope, member.id, new Date()))
    await expect(claim(await issue(), minutes(9.9))).resolves.toMatchObject({ organization: { id: organization } })
    await expect(claim(await issue(), minutes(10.1))).rejects.toMatchObject(refused)
  })

  it('is taken as a person types it, and refused when it is wrong, of another organization or no code at all', async () => {
    const mine = await makeTenant(made.database)
    const other = await makeTenant(made.database)
    const swapped = mine.code.replace(mine.organization, other.organization)
    for (const wrong of ['', 'x', newPairingCode(mine.organization), swapped, `${mine.code}0`, `'; drop table pin; --`])
      await expect(claim(wrong)).rejects.toMatchObject(refused)
    await expect(claim(`  ${mine.code.toUpperCase()}\n`)).resolves.toMatchObject({ member: { name: 'Ines Duarte' } })
  })
})

describe('a token', () => {
  it('signs in the member it was made for, and only from the origin that claimed it', async () => {
    const { code, organization, member } = await makeTenant(made.database)
    const { token } = await claim(code, new Date(), chromium)
    await expect(session(`Bearer ${token}`, chromium)).resolves.toMatchObject({ organization, member })
    await expect(session(`Bearer ${token}`, 'http://127.0.0.1:8787')).rejects.toMatchObject({
      problem: { code: 'not-allowed' },
    })
  })

  it('is over after its days', async () => {
    const { code } = await makeTenant(made.database)
    const { token } = await claim(code)
    await expect(session(`Bearer ${token}`, null, minutes(29 * 24 * 60))).resolves.not.toBeNull()
    await expect(session(`Bearer ${token}`, null, minutes(31 * 24 * 60))).resolves.toBeNull()
  })

  it('is forgotten, as a code is, once it is over and a new one is made', async () => {
    const { organization, member, code } = await makeTenant(made.database)
    const rows = (table: string) =>
      made.database.scoped(organization, ({ query }) => query.execute(sql`select hash from ${sql.identifier(table)}`))
    await claim(code)
    expect([(await rows('token')).length, (await rows('pairing_code')).length]).toEqual([2, 1])
    const years = minutes(2 * 365 * 24 * 60)
    const next = await made.database.scoped(organization, (scope) => issueCode(scope, member.id, years))
    await claim(next, years)
    expect([(await rows('token')).length, (await rows('pairing_code')).length]).toEqual([1, 1])
  })

  it('is worth nothing when forged', async () => {
    const mine = await makeTenant(made.database)
    const other = await makeTenant(made.database)
    const forged = [
      newToken(mine.organization),
      mine.token.replace(mine.organization, other.organization),
      mine.token.slice(0, -1),
      `${mine.token} `,
      mine.token.toUpperCase(),
      'ts__',
      '',
    ]
    for (const token of forged) await expect(session(`Bearer ${token}`)).resolves.toBeNull()
    for (const header of [null, mine.token, `Basic ${mine.token}`]) await expect(session(header)).resolves.toBeNull()
  })

  it('stands nowhere in the database', async () => {
    const { code, organization } = await makeTenant(made.database)
    const { token } = await claim(code)
    const rows = await made.database.scoped(organization, async ({ query }) => [
      await query.execute('select * from token'),
      await query.execute('select * from pairing_code'),
    ])
    expect(JSON.stringify(rows)).not.toContain(token.slice(12))
    expect(JSON.stringify(rows)).not.toContain(code.slice(9))
  })
})
