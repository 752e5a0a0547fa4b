import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@touchstone/server/start/ports'
import { startEmbedded } from '@touchstone/server/store/embedded'
import { migrateDatabase } from '@touchstone/server/store/migrate'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'

/** What a test file needs to make a database of its own. */
export interface Cluster {
  owner: string
  apiPassword: string
}
declare module 'vitest' {
  export interface ProvidedContext {
    cluster: Cluster
  }
}

export const apiRole = 'touchstone_api'
export const template = 'template_migrated'

/** Vitest's global set-up: one real PostgreSQL for the run, with a migrated database to clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-cluster-'))
  // PostgreSQL runs as nobody where the tests run as root.
  chmodSync(folder, 0o755)
  const password = randomBytes(18).toString('base64url')
  const apiPassword = randomBytes(18).toString('base64url')
  const server = await startEmbedded({ folder, port: await freePort(), password, durable: false })
  const sql = postgres(server.url('postgres'), { max: 1, onnotice: () => {} })
  await sql`create database ${sql(template)}`
  await sql.end()
  await migrateDatabase(server.url(template), { name: apiRole, password: apiPassword })
  project.provide('cluster', { owner: server.url('postgres'), apiPassword })
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
