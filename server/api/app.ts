import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import { problemOf, refusal } from '@touchstone/shared/problem'
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { pino } from 'pino'
import { isAdmitted } from '../accounts/origins.ts'
import { sessionOf } from '../accounts/session.ts'
import { addHealth } from './health.ts'
import {
  addRateLimits,
  bodyLimit,
  limitBody,
  limitOrganizations,
  proceduresOf,
  type Rates,
  usualRates,
} from './limits.ts'
import { answerOf, problemOfRequest } from './problems.ts'
import { refuseUnread } from './refuse-unread.ts'
import { type AppRouter, appRouter } from './router.ts'
import { traceOf } from './trace-of.ts'
import type { Context, Services } from './trpc.ts'
import { addDidDocument } from './well-known.ts'
import { addWorkspaceFiles } from './workspace-files.ts'

interface Options {
  services: Services
  /** Origins under which this server's own pages are opened. */
  ownOrigins: readonly string[]
  workspaceFolder: string
  /** Whose `X-Forwarded-For` is believed; nobody's without any. */
  trustedProxies?: readonly string[]
  draining: () => boolean
  /** Without one nothing is logged. */
  logger?: FastifyBaseLogger
  rates?: Rates
}

/** The API as a Fastify instance that does not listen yet: procedures under `/trpc`, health, the workspace. */
export async function createApp(options: Options): Promise<FastifyInstance> {
  const { services, ownOrigins, workspaceFolder, trustedProxies = [], draining } = options
  const logger: FastifyBaseLogger = options.logger ?? pino({ level: 'silent' })
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    requestTimeout: 60_000,
    // Fast calls of one moment share one URL, and each name counts.
    routerOptions: { maxParamLength: 2000 },
    forceCloseConnections: 'idle',
    // What still comes on an open connection while we stop is answered below, in the words of every refusal.
    return503OnClosing: false,
    clientErrorHandler: refuseUnread,
    frameworkErrors: refuse,
  })
  app.setErrorHandler(refuse)
  app.setNotFoundHandler((_, reply) => reply.code(404).send(answerOf(problemOf('not-found')).body))

  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives }, hsts: false })
  await app.register(cors, {
    // A browser of another origin gets no CORS header, and the request itself is refused below.
    origin: (origin, answer) => answer(null, origin !== undefined && isAdmitted(origin, ownOrigins)),
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'trpc-accept'],
    maxAge: 600,
  })
  const rates = options.rates ?? usualRates
  const limitRate = await addRateLimits(app, rates)
  const limit = limitOrganizations(rates.organization)
  addHealth(app, services.database, draining)
  addWorkspaceFiles(app, workspaceFolder)
  addDidDocument(app, services.secret)

  await app.register(async (trpc) => {
    trpc.addHook('onRequest', async ({ headers: { origin } }) => {
      if (draining()) throw refusal('unavailable', 'This server is stopping.', 'Try again in a moment.')
      if (origin !== undefined && !isAdmitted(origin, ownOrigins))
        throw refusal('not-allowed', 'This page may not ask Touchstone.', 'Use the extension or the workspace.')
    })
    trpc.addHook('onRequest', limitRate)
    trpc.addHook('onRequest', limitBody)
    trpc.addHook('onResponse', (request, reply, done) => {
      const ms = Math.round(reply.elapsedTime)
      request.log.info({ procedures: proceduresOf(request), status: reply.statusCode, ms }, 'answered')
      done()
    })
    await trpc.register(fastifyTRPCPlugin, {
      prefix: '/trpc',
      trpcOptions: {
        router: appRouter,
        createContext: ({ req }): Context => ({ ...contextOf(services, req.headers), limit }),
        onError: ({ error, path }) => {
          if (error.code === 'INTERNAL_SERVER_ERROR')
            logger.error({ procedure: path, ...traceOf(error) }, 'call failed')
        },
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>)
  })
  return app
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { httpStatus, body } = answerOf(problemOfRequest(error))
  if (httpStatus >= 500) request.log.error(traceOf(error), 'request failed')
  reply.code(httpStatus).send(body)
}

function contextOf(services: Services, headers: { authorization?: string | undefined; origin?: string | undefined }) {
  const { authorization = null, origin = null } = headers
  let session: ReturnType<typeof sessionOf> | null = null
  return {
    services,
    origin,
    session: () => {
      session ??= sessionOf(services.database, { authorization, origin, now: services.now() })
      return session
    },
  }
}

const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}
