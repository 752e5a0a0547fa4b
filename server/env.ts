import { refusal } from '@touchstone/shared/problem'
import { z } from 'zod'

const Port = z.coerce.number().int().min(1).max(65535)

/** `name=port,name=port`: https names that are served on loopback while developing. */
const DevelopmentMap = z
  .string()
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(z.array(z.string().regex(/^[a-z0-9.-]+=\d+$/)))
  .transform(
    (pairs) => new Map(pairs.map((pair): [string, number] => [pair.split('=')[0] ?? '', Number(pair.split('=')[1])])),
  )

/** An address without a path, as its origin: https, or http on this machine. */
const PublicUrl = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text))
  .refine(({ protocol, hostname }) => protocol === 'https:' || loopback.has(hostname), 'it begins with https://')
  .refine(({ href, origin }) => href === `${origin}/`, 'it has no path, no user and no query')
  .transform(({ origin }) => origin)

const Proxies = z
  .string()
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'an address or a range of addresses (CIDR)')))

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

const Env = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: Port.default(8787),
  /** Where people reach this server, when something else ends their TLS in front of it. */
  PUBLIC_URL: PublicUrl.optional(),
  /** Who may say in `X-Forwarded-For` for whom it asks: addresses and ranges, parted by commas. */
  TRUSTED_PROXIES: Proxies.default([]),
  WORLD_PORT: Port.default(8788),
  /** The owner's URL of a PostgreSQL; without one the start command runs its own. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The URL of the API's own role, where an operator made it; else the start command makes it. */
  DATABASE_API_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** A folder of registry files. */
  TOUCHSTONE_REGISTRIES: z.string().optional(),
  /** A folder of JSON Schema files. */
  TOUCHSTONE_SCHEMAS: z.string().optional(),
  /** Taxonomies to import at start, parted by commas: ESCO (folder, zip, jsonl), CASE, CTDL-ASN, your own CSV. */
  TOUCHSTONE_TAXONOMY: z
    .string()
    .transform((paths) => paths.split(',').filter(Boolean))
    .default([]),
  /** Where to read the anchors of Blockcerts, parted by commas: `bitcoinMainnet=https://…` of an Esplora API. */
  TOUCHSTONE_CHAIN_READERS: z
    .string()
    .transform((settings) => settings.split(',').filter(Boolean))
    .default([]),
  /** Keys the hashes of e-mails. */
  TOUCHSTONE_SECRET: z.string().min(32).optional(),
  TOUCHSTONE_STATE: z.string().optional(),
  TOUCHSTONE_CHROMIUM: z.string().optional(),
  PATH: z.string().default(''),
  DEVELOPMENT_MAP: DevelopmentMap.default(new Map()),
  /** Where the operators of other sites can reach you: it stands in the User-Agent. */
  CONTACT_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** An http proxy that everything fetched from other sites goes through; names are still resolved here. */
  OUTBOUND_PROXY: z.url({ protocol: /^http$/ }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Where the log goes instead of standard output. */
  LOG_FILE: z.string().optional(),
  DISPLAY: z.string().default(''),
  WAYLAND_DISPLAY: z.string().default(''),
})
export type Env = z.infer<typeof Env>

/** The settings of this process. An empty variable is one that is not set. Nothing else reads `process.env`. */
export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  const read = Env.safeParse(Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')))
  if (read.success) return read.data
  // By its name, never by its value, which may be a secret.
  const [issue] = read.error.issues
  throw refusal(
    'unavailable',
    `The setting ${String(issue?.path[0])} cannot be used: ${issue?.message}.`,
    'Correct or unset it: README.md says what each setting takes.',
  )
}

/** Whether other people may reach this server: then no invented web may stand behind a name. */
export const isExposed = ({ HOST, NODE_ENV, PUBLIC_URL }: Pick<Env, 'HOST' | 'NODE_ENV' | 'PUBLIC_URL'>): boolean =>
  NODE_ENV === 'production' || PUBLIC_URL?.startsWith('https:') === true || !loopback.has(HOST)
