import type { FastifyInstance } from 'fastify'
import type { Database } from '../store/database.ts'

/** Plain answers for whoever starts, stops and watches the server. `draining` is true once it is told to stop. */
export function addHealth(app: FastifyInstance, database: Database, draining: () => boolean): void {
  app.get('/health/live', async () => ({ live: true }))
  app.get('/health/ready', async (_, reply) => {
    const ready = !draining() && (await database.ready().catch(() => false))
    return reply.code(ready ? 200 : 503).send({ ready, draining: draining() })
  })
}
