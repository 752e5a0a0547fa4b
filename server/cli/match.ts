import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { nameOfAny } from '@touchstone/shared/any-of'
import type { Match } from '@touchstone/shared/match'
import { Reading } from '@touchstone/shared/reading'
import type { Report } from '@touchstone/shared/report'
import { Role } from '@touchstone/shared/role'
import { match } from '../match.ts'
import { command } from './command.ts'
import { dependenciesOf } from './dependencies.ts'
import { printable } from './printable.ts'

const usage = `Usage: touchstone match READING.json --role ROLE.json [options]

Weighs what a page showed of a person (see: touchstone read) against a role (see: touchstone role).

  --role FILE     the role; nothing scores before a human has accepted it
  --accept NAME   accept it now, in this name
  --now ISO       judge as at this instant
  --with FILE     a world.json that maps URLs to files, used instead of the network
  --trust FILE    your own answers on issuers, as verify takes them
  --json          print {"reports", "match", "problems"}
`

const options = {
  role: { type: 'string' },
  accept: { type: 'string' },
  now: { type: 'string' },
  with: { type: 'string' },
  trust: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/** `touchstone match`: exit 0 with a Match, 2 on bad usage or input that is no Reading or Role. */
export const run = command('match', usage, async (args, { stdout }) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [file] = positionals
  if (file === undefined || positionals.length !== 1 || values.role === undefined) {
    throw new Error('one READING.json and --role ROLE.json are needed')
  }
  const dependencies = await dependenciesOf(values)
  const reading = Reading.parse(JSON.parse(await readFile(file, 'utf8')))
  // `touchstone role` prints what it read beside the role: that is left out here.
  const proposed = Role.strip().parse(JSON.parse(await readFile(values.role, 'utf8')))
  const role =
    values.accept === undefined
      ? proposed
      : { ...proposed, acceptedAt: dependencies.now().toISOString(), acceptedBy: values.accept }
  const reports: Report[] = []
  const problems: unknown[] = []
  let found: Match | null = null
  for await (const event of match(reading, role, dependencies)) {
    if (event.kind === 'report') reports.push(event.report)
    if (event.kind === 'problem') problems.push(event)
    if (event.kind === 'match') found = event.match
  }
  stdout.write(values.json ? `${JSON.stringify({ reports, match: found, problems }, null, 2)}\n` : inLines(found))
  return 0
})

function inLines(match: Match | null): string {
  if (match === null) return 'no match\n'
  const points = (milli: number) => (milli / 1000).toFixed(1)
  const total = match.score
    ? `${points(match.score.value)} (${points(match.score.low)} to ${points(match.score.high)} from what is not known)`
    : match.state
  const lines = match.requirements.map(
    ({ requirement, state, contribution }) =>
      `${requirement.kind.padEnd(8)} ${state.padEnd(10)} ${points(contribution).padStart(6)}  ${printable(nameOfAny(requirement))}`,
  )
  return `${[`${printable(match.role.title)}: ${total}`, ...lines].join('\n')}\n`
}
