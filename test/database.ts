import { randomBytes } from 'node:crypto'
import { type Database, openDatabase } from '@touchstone/server/store/database'
import postgres from 'postgres'
import { afterAll, beforeAll, inject } from 'vitest'
import { apiRole, template } from './cluster.ts'

export interface TestDatabase {
  /** As the API sees it. */
  database: Database
  apiUrl: string
  ownerUrl: string
}

/** A database of this test file alone, cloned from the migrated template; dropped when the file is done. */
export function useDatabase(): TestDatabase {
  const name = `test_${randomBytes(6).toString('hex')}`
  const made = {} as TestDatabase
  beforeAll(async () => {
    const { owner, apiPassword } = inject('cluster')
    await asOwner(owner, (sql) => sql`create database ${sql(name)} template ${sql(template)}`)
    const url = new URL(owner)
    url.pathname = name
    made.ownerUrl = url.href
    url.username = apiRole
    url.password = apiPassword
    made.apiUrl = url.href
    made.database = openDatabase(made.apiUrl, { connections: 4 })
  })
  afterAll(async () => {
    await made.database.close()
    await asOwner(inject('cluster').owner, (sql) => sql`drop database ${sql(name)} with (force)`)
  })
  return made
}

async function asOwner(url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await work(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
