import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { makeTenant } from '../../test/tenant.ts'
import { openDatabase } from './database.ts'
import { migrateDatabase } from './migrate.ts'

const id = randomBytes(4).toString('hex')
const password = randomBytes(18).toString('base64url')
let cluster: postgres.Sql
beforeAll(() => {
  cluster = postgres(inject('cluster').owner, { max: 1, onnotice: () => {} })
})
afterAll(() => cluster.end())

/** An empty database whose owner is an ordinary role. */
async function ownedDatabase(name: string, options: string) {
  const owner = `${name}_owner`
  await cluster.unsafe(`create role ${owner} login nosuperuser ${options} password '${password}'`)
  await cluster`create database ${cluster(name)} owner ${cluster(owner)}`
  const url = new URL(inject('cluster').owner)
  url.username = owner
  url.password = password
  url.pathname = name
  return url
}

const drop = (name: string) => cluster`drop database ${cluster(name)} with (force)`

it('an owner that may make roles is enough, and many may start at once', async () => {
  const name = `owned_${id}`
  const api = { name: `${name}_api`, password }
  const url = await ownedDatabase(name, 'createrole')
  await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(url.href, api)))
  const apiUrl = new URL(url)
  apiUrl.username = api.name
  const database = openDatabase(apiUrl.href)
  expect(await database.isBound()).toBe(true)
  expect(await database.ready()).toBe(true)
  await expect(makeTenant(database)).resolves.toMatchObject({ member: { administrator: true } })
  await database.close()

  const asOwner = openDatabase(url.href)
  expect(await asOwner.isBound()).toBe(false)
  await asOwner.close()
  await drop(name)
})

it('an owner that may not make roles is told so by PostgreSQL, and works with a role that was made for it', async () => {
  const name = `strict_${id}`
  const url = await ownedDatabase(name, 'nocreaterole')
  await expect(migrateDatabase(url.href, { name: `${name}_api`, password })).rejects.toMatchObject({ code: '42501' })
  await cluster.unsafe(`create role ${name}_api login password '${password}'`)
  await expect(migrateDatabase(url.href, { name: `${name}_api`, password: null })).resolves.toBeUndefined()
  await drop(name)
})

it('a database without the newest migration is not ready', async () => {
  const name = `old_${id}`
  const url = await ownedDatabase(name, 'createrole')
  await migrateDatabase(url.href, { name: `${name}_api`, password })
  const sql = postgres(url.href, { max: 1 })
  await sql`delete from drizzle.__drizzle_migrations where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`
  await sql.end()
  const database = openDatabase(url.href)
  expect(await database.ready()).toBe(false)
  await database.close()
  await drop(name)
})
