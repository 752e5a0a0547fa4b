import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}
// Names only, one folder deep: no dots in a row, so nothing leads out of the folder.
const shape = /^([\w-]+\/)?[\w-]+(\.[\w-]+)+$/

/** Serves the built workspace under `/workspace/`: known types of file, by name, nothing else. */
export function addWorkspaceFiles(app: FastifyInstance, folder: string): void {
  app.get('/', (_, reply) => reply.redirect('/workspace/'))
  app.get('/workspace', (_, reply) => reply.redirect('/workspace/'))
  app.get<{ Params: { '*': string } }>('/workspace/*', async (request, reply) => {
    const name = request.params['*'] || 'index.html'
    const type = types[extname(name)]
    const bytes = type && shape.test(name) ? await readFile(join(folder, name)).catch(() => null) : null
    if (!type || !bytes) return reply.callNotFound()
    return reply.type(type).header('cache-control', 'no-cache').send(bytes)
  })
}
