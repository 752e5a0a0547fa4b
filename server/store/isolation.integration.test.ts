import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../test/database.ts'
import { makeRole, makeTenant } from '../../test/tenant.ts'
import { findOrganization } from './organizations.ts'
import { addRole, listRoles } from './roles.ts'

const made = useDatabase()
let api: postgres.Sql
let owner: postgres.Sql

beforeAll(() => {
  api = postgres(made.apiUrl, { max: 2 })
  owner = postgres(made.ownerUrl, { max: 1 })
})
afterAll(() => Promise.all([api.end(), owner.end()]))

describe('the catalog', () => {
  it('forces row-level security on every table, keys begin with the organization, and a policy stands on each', async () => {
    const tables = await owner`
      select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
        (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
          where i.indrelid = c.oid and i.indisprimary) as key
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`
    expect(tables.map(({ name }) => name)).toContain('pin')
    for (const { name, enabled, forced, policies, key } of tables)
      expect({ name, enabled, forced, policies, key }).toEqual({
        name,
        enabled: true,
        forced: true,
        policies: 1,
        key: name === 'organization' ? 'id' : 'organization',
      })
  })

  it('begins every unique key and every reference between tenants with the organization', async () => {
    const keys = await owner`
      select i.indexrelid::regclass::text as name, a.attname as first from pg_index i
      join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace and c.relname <> 'organization'
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]`
    for (const { name, first } of keys) expect({ name, first }).toEqual({ name, first: 'organization' })
    const references = await owner`
      select conname as name, (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as first
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`
    for (const { name, first } of references) expect({ name, first }).toEqual({ name, first: 'organization' })
  })

  it('gives the API a role that owns nothing, is no superuser and cannot pass row-level security', async () => {
    const [role] = await api`
      select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
        (select count(*)::int from pg_class where relowner = r.oid) as owned,
        pg_has_role(current_user, (select relowner from pg_class where relname = 'pin'), 'member') as owner
      from pg_roles r where rolname = current_user`
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
      owned: 0,
      owner: false,
    })
    await expect(api`create table mine (id int)`).rejects.toMatchObject({ code: '42501' })
    await expect(api`alter table pin no force row level security`).rejects.toMatchObject({ code: '42501' })
  })
})

describe('rows of another organization', () => {
  it('are not there: no query outside of a scoped transaction sees one', async () => {
    const { organization } = await makeTenant(made.database)
    await makeRole(made.database, organization)
    for (const table of ['organization', 'member', 'token', 'pairing_code', 'role'])
      expect(await api`select * from ${api(table)}`).toHaveLength(0)
  })

  it('cannot be written: PostgreSQL refuses with 42501', async () => {
    const mine = await makeTenant(made.database)
    const other = await makeTenant(made.database)
    const role = await makeRole(made.database, mine.organization)
    const writing = made.database.scoped(mine.organization, (scope) =>
      addRole({ ...scope, organization: other.organization }, { ...role, version: 2 }),
    )
    await expect(writing).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('do not mix when many organizations work at once over few connections', async () => {
    const tenants = await Promise.all(Array.from({ length: 8 }, () => makeTenant(made.database)))
    await Promise.all(tenants.map(({ organization }) => makeRole(made.database, organization)))
    const seen = await Promise.all(
      Array.from({ length: 400 }, (_, i) => {
        const { organization } = tenants[i % tenants.length] as (typeof tenants)[number]
        return made.database.scoped(organization, async (scope) => {
          const found = await findOrganization(scope)
          return found?.id === organization && (await listRoles(scope)).length === 1
        })
      }),
    )
    expect(seen.every(Boolean)).toBe(true)
  })

  it('leave nothing behind on a connection: the next transaction without an organization sees none', async () => {
    const { organization } = await makeTenant(made.database)
    const one = postgres(made.apiUrl, { max: 1 })
    await one.begin(async (sql) => {
      await sql`select set_config('app.organization', ${organization}, true)`
      expect(await sql`select * from organization`).toHaveLength(1)
    })
    expect(await one`select * from organization`).toHaveLength(0)
    await one.end()
  })
})
