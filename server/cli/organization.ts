import { parseArgs } from 'node:util'
import { refusal } from '@touchstone/shared/problem'
import { Line } from '@touchstone/shared/text'
import { issueCode } from '../accounts/pairing.ts'
import { newOrganizationId } from '../accounts/secrets.ts'
import { readEnv } from '../env.ts'
import { type Database, openDatabase, type Scope } from '../store/database.ts'
import { addMember, listMembers, type Member, removeMember } from '../store/members.ts'
import { addOrganization, findOrganization } from '../store/organizations.ts'
import { command } from './command.ts'
import { printable } from './printable.ts'

const usage = `Usage: touchstone organization ACTION ... [--json]

For whoever runs the server, on the database of DATABASE_URL. Its tables must be there: start it once before.

  add NAME --administrator PERSON     makes an organization with its first administrator
  invite ID PERSON [--administrator]  makes a member; of one who is there already, a new code
  members ID                          who they are
  remove ID PERSON                    removes a member; every browser of theirs is signed out at once

add and invite print a code that pairs one browser, once, within ten minutes. Keep the ID: nobody may list organizations.
`

const options = {
  administrator: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

const Name = Line.trim().min(1, 'a name is needed')

/** `touchstone organization`: exit 0 when it is done, 2 where it cannot be, with the reason in words. */
export const run = command('organization', usage, async (args, { stdout }) => {
  const { values, positionals } = parseArgs({ args: flagged(args), options, allowPositionals: true })
  const [action = '', ...names] = positionals
  const act = Object.hasOwn(actions, action) ? actions[action] : undefined
  if (!act || names.length !== act.takes) throw new Error('an action is needed, with its names')
  const env = readEnv()
  const url = env.DATABASE_URL ?? env.DATABASE_API_URL
  if (url === undefined)
    throw refusal('unavailable', 'DATABASE_URL is not set.', 'Set it to the database that the server uses.')
  const database = openDatabase(url, { connections: 1, patience: 5000 })
  try {
    if (!(await isReady(database)))
      throw refusal('unavailable', 'This database has no tables of this version.', 'Start the server once on it.')
    const done = await act.work(
      database,
      names.map((name) => Name.parse(name)),
      values.administrator,
    )
    stdout.write(values.json ? `${JSON.stringify(done, null, 2)}\n` : inLines(done))
    return 0
  } finally {
    await database.close()
  }
})

/** `--administrator PERSON` of `add` reads as its last name. */
const flagged = (args: string[]): string[] =>
  args[0] === 'add' ? args.filter((arg) => arg !== '--administrator') : args

/** PostgreSQL's codes for a table and for a schema that is not there. */
const missing = new Set(['42P01', '3F000'])

/** A database that cannot be reached is told apart from one without tables. */
async function isReady(database: Database): Promise<boolean> {
  try {
    return await database.ready()
  } catch (error) {
    if (error instanceof Error && 'code' in error && missing.has(String(error.code))) return false
    throw refusal('unavailable', 'The database of DATABASE_URL cannot be reached.', 'Start it, or correct the setting.')
  }
}

interface Done {
  organization: { id: string; name: string }
  members: { name: string; administrator: boolean }[]
  /** Pairs one browser of the one member who is listed. */
  code?: string
}

type Work = (database: Database, names: string[], administrator: boolean) => Promise<Done>

const actions: Record<string, { takes: number; work: Work }> = {
  add: {
    takes: 2,
    work: (database, [name = '', person = '']) =>
      database.scoped(newOrganizationId(), async (scope) => {
        await addOrganization(scope, name)
        return invited(scope, person, true)
      }),
  },
  invite: {
    takes: 2,
    work: (database, [id = '', person = ''], administrator) =>
      database.scoped(id, (scope) => invited(scope, person, administrator)),
  },
  members: { takes: 1, work: (database, [id = '']) => database.scoped(id, listed) },
  remove: {
    takes: 2,
    work: (database, [id = '', person = '']) => database.scoped(id, (scope) => removed(scope, person)),
  },
}

async function found(scope: Scope) {
  const organization = await findOrganization(scope)
  if (!organization) throw refusal('not-found', 'There is no organization of this ID.', '`add` printed the ID.')
  return { organization, members: await listMembers(scope) }
}

const shown = ({ name, administrator }: Member) => ({ name, administrator })

async function listed(scope: Scope): Promise<Done> {
  const { organization, members } = await found(scope)
  return { organization, members: members.map(shown) }
}

async function invited(scope: Scope, person: string, administrator: boolean): Promise<Done> {
  const { organization, members } = await found(scope)
  const known = members.find(({ name }) => name === person)
  if (known && administrator && !known.administrator)
    throw refusal('conflict', 'This member is no administrator.', 'Remove the member, and invite them again.')
  const member = known ?? (await addMember(scope, { name: person, administrator }))
  const code = await issueCode(scope, member.id, new Date())
  return { organization, members: [shown(member)], code }
}

async function removed(scope: Scope, person: string): Promise<Done> {
  const { organization, members } = await found(scope)
  const member = members.find(({ name }) => name === person)
  if (!member) throw refusal('not-found', 'There is no member of this name.', '`members ID` lists them.')
  if (member.administrator && members.filter(({ administrator }) => administrator).length === 1)
    throw refusal('conflict', 'This is the only administrator.', 'Invite another one first.')
  await removeMember(scope, member.id)
  return { organization, members: members.filter((one) => one !== member).map(shown) }
}

function inLines({ organization, members, code }: Done): string {
  const who = members.map(({ name, administrator }) => `  ${printable(name)}${administrator ? ', administrator' : ''}`)
  const pair = [
    '',
    `Code: ${code}`,
    'It pairs one browser, once, within ten minutes: in Touchstone’s options, with the address of this server.',
  ]
  const lines = [`${printable(organization.name)}, ID ${organization.id}`, ...who, ...(code === undefined ? [] : pair)]
  return `${lines.join('\n')}\n`
}
