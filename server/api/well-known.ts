import type { FastifyInstance } from 'fastify'
import { didDocument, receiptKey } from '../receipts/key.ts'

/** The key that signs this server's receipts, for whoever was handed one. */
export function addDidDocument(app: FastifyInstance, secret: string): void {
  const key = receiptKey(secret)
  app.get('/.well-known/did.json', async (request, reply) =>
    reply.type('application/did+json').send(JSON.stringify(didDocument(key, request.host))),
  )
}
