import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { nameOfAny } from '@touchstone/shared/any-of'
import type { Proposal } from '@touchstone/shared/proposal'
import { createFetch } from '../fetch/guarded-fetch.ts'
import { createWorldFetch } from '../fetch/world-fetch.ts'
import { importRole } from '../roles/import-role.ts'
import { pageText } from '../roles/page.ts'
import { propose } from '../roles/propose.ts'
import { command } from './command.ts'
import { printable } from './printable.ts'
import { mostRead, readSome } from './read-some.ts'

const usage = `Usage: touchstone role FILE|URL|- [options]

Proposes a role from a posting: a page of a job board or any page with JobPosting JSON-LD, a saved page, JSON-LD or
plain text. As JSON: the Role, with what was read beside it (about, sentences, warnings).

  --with FILE  a world.json that maps URLs to files, used instead of the network
  --url URL    where the file was saved from
  --json       print the whole as JSON
`

const options = {
  with: { type: 'string' },
  url: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/** `touchstone role`: exit 0 with a proposal, 1 where the posting could not be had (the reason as JSON), 2 on bad usage. */
export const run = command('role', usage, async (args, { stdin, stdout }) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [what] = positionals
  if (what === undefined || positionals.length !== 1) throw new Error('one FILE, URL or - is needed')
  if (/^https?:\/\//i.test(what)) {
    const fetch = values.with === undefined ? createFetch({}) : await createWorldFetch(values.with)
    const imported = await importRole(what, { fetch })
    if (imported.outcome === 'failed') {
      stdout.write(`${JSON.stringify({ problem: imported.problem }, null, 2)}\n`)
      return 1
    }
    stdout.write(printed(propose(imported.posting, randomUUID()), values.json))
    return 0
  }
  const bytes = await readSome(what, stdin)
  if (bytes.length > mostRead) throw new Error('the posting is larger than 20 MB')
  stdout.write(printed(propose(pageText(bytes.toString('utf8'), values.url ?? null), randomUUID()), values.json))
  return 0
})

/** The Role at the top level, what was read beside it. */
function printed({ role, about, sentences, warnings }: Proposal, json: boolean): string {
  if (json) return `${JSON.stringify({ ...role, about, sentences, warnings }, null, 2)}\n`
  const lines = role.requirements.map(
    (each) => `${each.kind.padEnd(8)} ${printable(nameOfAny(each)).padEnd(32)} ${printable(each.words)}`,
  )
  const notes = warnings.map(({ code, words }) => `! ${code} ${printable(words)}`)
  return [printable(role.title), ...lines, ...notes, ''].join('\n')
}
