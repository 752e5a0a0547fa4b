import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { z } from 'zod'
import { within } from './within.ts'

const migrationsFolder = join(import.meta.dirname, 'migrations')
const Journal = z.object({ entries: z.array(z.object({ when: z.number() })) })

// One migration at a time, however many servers start at once: "touchst" in ASCII.
const lock = 0x746f7563687374n

/** When the newest migration of this build was written; the number that `drizzle` stores beside it. */
export async function newestMigration(): Promise<number> {
  const journal = Journal.parse(JSON.parse(await readFile(join(migrationsFolder, 'meta/_journal.json'), 'utf8')))
  return Math.max(...journal.entries.map((entry) => entry.when))
}

/** The API's own database role: no owner, no superuser, so that row-level security binds it. Without a password it is
 * there already, made by the operator. */
export interface ApiRole {
  name: string
  password: string | null
}

/** Brings the schema up to date as its owner and lets the API's role read and write rows, and nothing else. */
export async function migrateDatabase(ownerUrl: string, api: ApiRole): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    await within(5000, client`select`)
    await client`select pg_advisory_lock(${lock.toString()}::bigint)`
    await migrate(drizzle(client), { migrationsFolder })
    if (api.password !== null) await makeRole(client, api.name, api.password)
    const role = client(api.name)
    await client`revoke create on schema public from public`
    await client`grant usage on schema public, shared, drizzle to ${role}`
    await client`grant select, insert, update, delete on all tables in schema public, shared to ${role}`
    await client`grant select on drizzle.__drizzle_migrations to ${role}`
  } finally {
    await client.end({ timeout: 2 })
  }
}

async function makeRole(client: postgres.Sql, name: string, password: string): Promise<void> {
  if (!/^[\w-]{16,}$/.test(password))
    throw new Error('The password of the API role has letters that SQL would need quoted')
  const [existing] = await client`select 1 from pg_roles where rolname = ${name}`
  const login = client.unsafe(`login password '${password}'`)
  if (existing) await client`alter role ${client(name)} ${login}`
  else await client`create role ${client(name)} ${login}`
}
