import { sql } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { useDatabase } from '../../test/database.ts'
import { sampleReport } from '../../test/samples/report.ts'
import { makeRole, makeTenant } from '../../test/tenant.ts'
import { eraseOverdue } from './erase-overdue.ts'
import { addPin, listPins, restorePin, unpin } from './pins.ts'
import { erasure } from './schema.ts'

const made = useDatabase()
const taken = new Date('2026-11-23T12:00:00Z')
const hoursLater = (hours: number) => new Date(taken.getTime() + hours * 3_600_000)

/** An organization with one pin. */
async function makePinned() {
  const { organization } = await makeTenant(made.database)
  const role = await makeRole(made.database, organization)
  const scoped = <T>(work: Parameters<typeof made.database.scoped<T>>[1]) => made.database.scoped(organization, work)
  const pinned = await scoped((scope) =>
    addPin(scope, {
      role: role.id,
      roleVersion: 1,
      person: 'a keyed hash',
      personName: 'Mara Lindqvist',
      profile: null,
      emailHashes: [],
      skillId: 'words:welding',
      skill: { id: 'words:welding', label: 'Welding', aliases: [] },
      reportId: 'sha256:1',
      report: sampleReport(),
      reason: 'She has the proof.',
      source: 'https://ats.example/17',
      seenAt: taken,
      pinnedBy: 'Ines Duarte',
    }),
  )
  const rows = () => scoped(({ query }) => query.execute(sql`select id from pin`))
  return { role: role.id, id: pinned.id, scoped, rows }
}

let one: Awaited<ReturnType<typeof makePinned>>
beforeEach(async () => {
  one = await makePinned()
})
const notes = () => made.database.shared((query) => query.select().from(erasure))

it('an unpinned pin can be put back for a day, and is erased then', async () => {
  await one.scoped((scope) => unpin(scope, one.id, taken))
  await eraseOverdue(made.database, hoursLater(23.9))
  expect(await one.rows()).toHaveLength(1)
  await eraseOverdue(made.database, hoursLater(24))
  expect(await one.rows()).toHaveLength(0)
  expect(await one.scoped((scope) => restorePin(scope, one.id, hoursLater(24)))).toBeNull()
})

it('one that was put back stays, and is no longer due', async () => {
  await one.scoped((scope) => unpin(scope, one.id, taken))
  expect(await one.scoped((scope) => restorePin(scope, one.id, hoursLater(23.9)))).not.toBeNull()
  await eraseOverdue(made.database, hoursLater(1000))
  expect(await one.scoped((scope) => listPins(scope, one.role))).toHaveLength(1)
})

it('a day later it cannot be put back, even before it is erased; taking it off again gains no time', async () => {
  await one.scoped((scope) => unpin(scope, one.id, taken))
  await one.scoped((scope) => unpin(scope, one.id, hoursLater(20)))
  expect(await one.scoped((scope) => restorePin(scope, one.id, hoursLater(24)))).toBeNull()
})

it('reaches every organization, also those that nobody uses any more, and forgets that anything was due', async () => {
  const other = await makePinned()
  await one.scoped((scope) => unpin(scope, one.id, taken))
  await other.scoped((scope) => unpin(scope, other.id, hoursLater(1)))
  await eraseOverdue(made.database, hoursLater(26))
  expect([await one.rows(), await other.rows()]).toEqual([[], []])
  expect(await notes()).toEqual([])
})

it('waits for nobody who takes a pin off again at the same moment', async () => {
  await one.scoped((scope) => unpin(scope, one.id, taken))
  const again = Array.from({ length: 10 }, () => one.scoped((scope) => unpin(scope, one.id, hoursLater(25))))
  await expect(Promise.all([eraseOverdue(made.database, hoursLater(25)), ...again])).resolves.toBeDefined()
  await eraseOverdue(made.database, hoursLater(49))
  expect(await one.rows()).toEqual([])
})
