import { parseArgs } from 'node:util'
import { find } from '@touchstone/shared/hosts'
import { command } from './command.ts'

const usage = `Usage: touchstone link URL [--json]

Says what a link is, from its text alone, without any network:
  award        one award, with a public record
  issuer-page  one award, of which only the issuer's page speaks
  index        a person's list of awards
  description  a template, preview, form or exam page: proves nothing about a person
  unknown      nobody knows before it was read
`

/** `touchstone link`: exit 0 with an answer, 2 where the argument is no web address. */
export const run = command('link', usage, async (args, { stdout }) => {
  const options = { json: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const url = positionals.length === 1 ? URL.parse(positionals[0] ?? '') : null
  if (url === null || !/^https?:$/.test(url.protocol)) throw new Error('one web address is needed')
  const link = find(url)
  const lines = Object.entries(link).map(
    ([name, value]) => `${name.padEnd(10)} ${[value].flat().join('\n           ')}`,
  )
  stdout.write(values.json ? `${JSON.stringify(link, null, 2)}\n` : `${lines.join('\n')}\n`)
  return 0
})
