import {
  boolean,
  customType,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgSchema,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

// Every table is a tenant's: its key begins with the organization's id, and a migration forces row-level security on it.

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const tenant = () =>
  text('organization')
    .notNull()
    .references(() => organization.id, { onDelete: 'cascade' })

/** An employer. Its id is short, so that tokens and codes can begin with it: the tenant is known before any look-up. */
export const organization = pgTable('organization', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** Whether readers of pages may tell the server what they could not do. */
  readersReport: boolean('readers_report').notNull().default(false),
  createdAt: instant('created_at').notNull().defaultNow(),
})

export const member = pgTable(
  'member',
  {
    organization: tenant(),
    id: uuid('id').notNull().defaultRandom(),
    name: text('name').notNull(),
    administrator: boolean('administrator').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.organization, t.id] })],
)

/** A bearer token, as its hash only, tied to the browser origin that claimed it. */
export const token = pgTable(
  'token',
  {
    organization: tenant(),
    hash: text('hash').notNull(),
    member: uuid('member').notNull(),
    origin: text('origin'),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organization, t.hash] }),
    foreignKey({ columns: [t.organization, t.member], foreignColumns: [member.organization, member.id] }).onDelete(
      'cascade',
    ),
  ],
)

/** A one-time code, as its hash only. */
export const pairingCode = pgTable(
  'pairing_code',
  {
    organization: tenant(),
    hash: text('hash').notNull(),
    member: uuid('member').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organization, t.hash] }),
    foreignKey({ columns: [t.organization, t.member], foreignColumns: [member.organization, member.id] }).onDelete(
      'cascade',
    ),
  ],
)

/** What Touchstone may show on a site, and who acknowledged that site's terms. */
export const site = pgTable(
  'site',
  {
    organization: tenant(),
    host: text('host').notNull(),
    mode: text('mode', { enum: ['panel', 'chip', 'overlay', 'off'] }).notNull(),
    acknowledgedBy: text('acknowledged_by'),
    acknowledgedAt: instant('acknowledged_at'),
    changedAt: instant('changed_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.organization, t.host] })],
)

/** A reader of pages, by its version: what it could not do, and whether it is switched off. No word of any page. */
export const reader = pgTable(
  'reader',
  {
    organization: tenant(),
    site: text('site').notNull(),
    version: integer('version').notNull(),
    missing: text('missing').array().notNull().default([]),
    failed: text('failed'),
    times: integer('times').notNull().default(0),
    lastAt: instant('last_at'),
    offBy: text('off_by'),
  },
  (t) => [primaryKey({ columns: [t.organization, t.site, t.version] })],
)

/** The employer's own answer on an issuer, by its exact id. */
export const issuerLedger = pgTable(
  'issuer_ledger',
  {
    organization: tenant(),
    issuer: text('issuer').notNull(),
    name: text('name').notNull(),
    answer: text('answer', { enum: ['recognised', 'review', 'refused'] }).notNull(),
    trust: doublePrecision('trust'),
    owner: text('owner').notNull(),
    reason: text('reason').notNull(),
    expiresAt: instant('expires_at'),
    changedAt: instant('changed_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.organization, t.issuer] })],
)

/** How often an unrecognised issuer was met: what the ledger suggests to decide on. Only ids that name a host, so that no
 * person's own key is kept. */
export const issuerMet = pgTable(
  'issuer_met',
  {
    organization: tenant(),
    issuer: text('issuer').notNull(),
    times: integer('times').notNull().default(1),
    lastAt: instant('last_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.organization, t.issuer] })],
)

/** One version of an open role; a change adds a version, never edits one. */
export const role = pgTable(
  'role',
  {
    organization: tenant(),
    id: uuid('id').notNull(),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    source: text('source'),
    requirements: jsonb('requirements').notNull(),
    acceptedAt: instant('accepted_at'),
    acceptedBy: text('accepted_by'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.organization, t.id, t.version] })],
)

/** A verified skill on a role's shortlist. E-mails only as keyed hashes. */
export const pin = pgTable(
  'pin',
  {
    organization: tenant(),
    id: uuid('id').notNull().defaultRandom(),
    role: uuid('role').notNull(),
    roleVersion: integer('role_version').notNull(),
    person: text('person').notNull(),
    personName: text('person_name').notNull(),
    profile: text('profile'),
    emailHashes: text('email_hashes').array().notNull(),
    skillId: text('skill_id').notNull(),
    skill: jsonb('skill').notNull(),
    reportId: text('report_id').notNull(),
    report: jsonb('report').notNull(),
    reason: text('reason').notNull(),
    source: text('source').notNull(),
    seenAt: instant('seen_at').notNull(),
    pinnedBy: text('pinned_by').notNull(),
    pinnedAt: instant('pinned_at').notNull().defaultNow(),
    unpinnedAt: instant('unpinned_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organization, t.id] }),
    foreignKey({
      columns: [t.organization, t.role, t.roleVersion],
      foreignColumns: [role.organization, role.id, role.version],
    }),
    uniqueIndex('pin_once').on(t.organization, t.role, t.person, t.skillId, t.reportId),
    index('pin_of_role').on(t.organization, t.role, t.pinnedAt),
  ],
)

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })

/** No tenant's, and about no person. */
export const shared = pgSchema('shared')

/** That an organization has something to erase, and from when on: nothing else of it stands outside of its own rows. */
export const erasure = shared.table('erasure', {
  organization: text('organization').primaryKey(),
  dueAt: instant('due_at').notNull(),
})

/** One impersonal document by its URL, which has no query. Null outcome: nothing is kept, someone is fetching it. */
export const document = shared.table('document', {
  url: text('url').primaryKey(),
  outcome: text('outcome', { enum: ['ok', 'not-found', 'gone'] }),
  finalUrl: text('final_url').notNull().default(''),
  mediaType: text('media_type').notNull().default(''),
  bytes: bytes('bytes'),
  etag: text('etag'),
  retrievedAt: instant('retrieved_at'),
  freshUntil: instant('fresh_until'),
  /** Until then one process fetches it; held by no connection, so that slow hosts cost none. */
  leasedUntil: instant('leased_until'),
})
