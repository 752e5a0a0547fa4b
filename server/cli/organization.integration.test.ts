import { createApi } from '@touchstone/extension/api'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { startApi } from '../../test/api-server.ts'
import { useDatabase } from '../../test/database.ts'
import { run } from './organization.ts'
import { streams } from './streams.fixture.ts'

const made = useDatabase()
beforeAll(() => void vi.stubEnv('DATABASE_URL', made.ownerUrl))
afterEach(() => void vi.stubEnv('DATABASE_URL', made.ownerUrl))

async function touchstone(...args: string[]) {
  const io = streams()
  const code = await run(args, io)
  return { code, ...io.said }
}
const done = async (...args: string[]) => JSON.parse((await touchstone(...args, '--json')).out)

it('an organization is made, its members pair, act, and are signed out when they are removed', async () => {
  const api = await startApi(made.database)
  const claim = (code: string) => createApi(api.url, null).pairing.claim.mutate({ code })
  const first = await done('add', 'Harbour Clinic', '--administrator', 'Ines Duarte')
  const { id } = first.organization
  expect(await claim(first.code)).toMatchObject({
    organization: { id, name: 'Harbour Clinic' },
    user: { name: 'Ines Duarte', administrator: true },
  })
  const second = await done('invite', id, 'Tomas Verhoeven')
  const { token, user } = await claim(second.code)
  expect(user).toEqual({ name: 'Tomas Verhoeven', administrator: false })
  await expect(createApi(api.url, token).role.list.query()).resolves.toEqual([])
  // Invited again: the same member, for another browser.
  expect(await claim((await done('invite', id, 'Tomas Verhoeven')).code)).toMatchObject({ user })
  const names = (await done('members', id)).members.map(({ name }: { name: string }) => name)
  expect(names).toEqual(['Ines Duarte', 'Tomas Verhoeven'])
  const third = await done('invite', id, 'Tomas Verhoeven')
  await done('remove', id, 'Tomas Verhoeven')
  await expect(createApi(api.url, token).role.list.query()).rejects.toMatchObject({
    data: { problem: { code: 'not-signed-in' } },
  })
  await expect(claim(third.code)).rejects.toThrow('This code is wrong')
  await api.close()
})

it('says what was done in lines', async () => {
  const { code, out } = await touchstone('add', 'Harbour Clinic', '--administrator', 'Ines Duarte')
  expect(code).toBe(0)
  expect(out).toMatch(/^Harbour Clinic, ID \w{8}\n {2}Ines Duarte, administrator\n\nCode: \w{8}-\w{20}\nIt pairs one/)
})

it.each<[what: string, said: string, args: (id: string) => string[]]>([
  ['no action', 'an action is needed', () => []],
  ['an unknown action', 'an action is needed', () => ['destroy', 'x']],
  ['too few names', 'an action is needed', () => ['add', 'Harbour Clinic']],
  ['an empty name', 'a name is needed', (id) => ['invite', id, '  ']],
  ['a name without end', 'Too big', (id) => ['invite', id, 'a'.repeat(2000)]],
  ['another organization', 'There is no organization of this ID.', () => ['members', 'nowhere0']],
  ['an unknown member', 'There is no member of this name.', (id) => ['remove', id, 'Nobody Known']],
  ['the only administrator', 'This is the only administrator.', (id) => ['remove', id, 'Ines Duarte']],
  ['a higher place by the way', 'This member is no administrator.', (id) => ['invite', id, 'Bo', '--administrator']],
])('%s is refused in words', async (_, said, args) => {
  const { id } = (await done('add', 'Harbour Clinic', '--administrator', 'Ines Duarte')).organization
  await done('invite', id, 'Bo')
  const { code, err } = await touchstone(...args(id))
  expect(code).toBe(2)
  expect(err).toContain(said)
})

it.each([
  ['', 'DATABASE_URL is not set.'],
  ['postgres://nobody:nothing@127.0.0.1:1/none', 'cannot be reached'],
  ['mysql://x', 'The setting DATABASE_URL cannot be used'],
])('with the database %s says what is wrong', async (url, said) => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('DATABASE_API_URL', '')
  const { code, err } = await touchstone('members', 'sample00')
  expect(code).toBe(2)
  expect(err).toContain(said)
})

it('a database without tables is told apart', async () => {
  vi.stubEnv('DATABASE_URL', new URL('/postgres', made.ownerUrl).href)
  const { err } = await touchstone('members', 'sample00')
  expect(err).toContain('This database has no tables of this version.')
})
