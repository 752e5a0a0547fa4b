import type { Streams } from './server/cli/command.ts'

/** A command of the command line; answers with its exit code: 0 done, 2 bad usage. */
type Command = (args: string[], streams: Streams) => Promise<number>

const commands: Record<string, { does: string; load: () => Promise<{ run: Command }> }> = {
  verify: {
    does: 'check a credential: a file, a URL, or - for standard input',
    load: () => import('./server/cli/verify.ts'),
  },
  read: {
    does: 'print what a saved page shows of a person',
    load: () => import('./extension/cli.ts'),
  },
  link: {
    does: 'say what a link is, without any network',
    load: () => import('./server/cli/link.ts'),
  },
  skills: {
    does: 'find the skills that texts name or may mean',
    load: () => import('./server/cli/skills.ts'),
  },
  role: {
    does: 'propose a role from a posting: a file, a URL, or - for standard input',
    load: () => import('./server/cli/role.ts'),
  },
  organization: {
    does: 'make an organization and its members, on the database of DATABASE_URL',
    load: () => import('./server/cli/organization.ts'),
  },
  match: {
    does: 'weigh what a page showed of a person against a role',
    load: () => import('./server/cli/match.ts'),
  },
}

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    const asked = ['--help', '-h', 'help'].includes(name)
    const lines = Object.entries(commands).map(([known, { does }]) => `  ${known.padEnd(12)} ${does}`)
    const usage = `Usage: touchstone COMMAND ...\n\n${lines.join('\n')}\n\nEach says more with --help.\n`
    process[asked ? 'stdout' : 'stderr'].write(usage)
    return asked ? 0 : 2
  }
  const { run } = await command.load()
  return run(args, process)
}

// Whoever reads what we print may have enough of it: `touchstone skills --batch … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.exitCode = await main()
