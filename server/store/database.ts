import { refusal } from '@touchstone/shared/problem'
import { sql } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { newestMigration } from './migrate.ts'
import { within } from './within.ts'

type Query = Omit<PostgresJsDatabase, '$client'>

/** A unit of work of one organization: every query in `store/` takes one, so none can forget whose rows it sees. */
export interface Scope {
  organization: string
  query: Query
}

export interface Database {
  /** Runs `work` in one transaction that sees the rows of `organization` only; throws what `work` throws, rolled back. */
  scoped: <T>(organization: string, work: (scope: Scope) => Promise<T>) => Promise<T>
  /** For what is no organization's: it sees no tenant's row. */
  shared: <T>(work: (query: Query) => Promise<T>) => Promise<T>
  /** True when row-level security binds the role that we connect as: it owns no table and may not pass over policies. */
  isBound: () => Promise<boolean>
  /** True when the database answers and carries every migration of this build. */
  ready: () => Promise<boolean>
  close: () => Promise<void>
}

/** Opens the pool as the API's own role. Connects on first use; after `patience` milliseconds without a connection, a call
 * is `unavailable`. */
export function openDatabase(url: string, options: { connections?: number; patience?: number } = {}): Database {
  const { patience = 10_000 } = options
  const client = postgres(url, {
    max: options.connections ?? 8,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    connection: {
      application_name: 'touchstone',
      statement_timeout: 10_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  })
  const database = drizzle(client)
  return {
    scoped: async (organization, work) => {
      const begun = Promise.withResolvers<void>()
      let late = false
      const done = database.transaction(async (query) => {
        // Whoever asked has been told that it was not done.
        if (late) throw refusal('unavailable')
        begun.resolve()
        await query.execute(sql`select set_config('app.organization', ${organization}, true)`)
        return work({ organization, query })
      })
      await within(patience, Promise.race([begun.promise, done])).catch((error: unknown) => {
        late = true
        throw error
      })
      return done
    },
    shared: (work) => within(patience, work(database)),
    isBound: async () => {
      const [role] = await within(
        patience,
        client`
        select rolsuper or rolbypassrls or exists (
          select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
            and pg_has_role(current_user, relowner, 'member')
        ) as free from pg_roles where rolname = current_user`,
      )
      return role?.free === false
    },
    ready: async () => {
      const newest = client`select max(created_at) as newest from drizzle.__drizzle_migrations`
      const [row] = await within(patience, newest)
      return Number(row?.newest) >= (await newestMigration())
    },
    close: () => client.end({ timeout: 5 }),
  }
}
