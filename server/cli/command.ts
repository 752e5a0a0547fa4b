import { z } from 'zod'

/** The process's streams, or what a test has in their place. */
export interface Streams {
  stdin: NodeJS.ReadableStream
  stdout: NodeJS.WritableStream
  stderr: NodeJS.WritableStream
}

type Work = (args: string[], streams: Streams) => Promise<number>

/** A command with what all of them share: `--help` prints the usage and exits 0; bad usage and a file that cannot be read
 * are said in words, with exit code 2. */
export function command(name: string, usage: string, work: Work): Work {
  return async (args, streams) => {
    if (args.includes('--help') || args.includes('-h')) {
      streams.stdout.write(usage)
      return 0
    }
    try {
      return await work(args, streams)
    } catch (error) {
      streams.stderr.write(`touchstone ${name}: ${inWords(error)}\n\n${usage}`)
      return 2
    }
  }
}

const fileTroubles: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'not readable',
}

function inWords(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues
    return `not the expected shape at “${issue?.path.join('.')}”: ${issue?.message}`
  }
  if (!(error instanceof Error)) return 'failed'
  const { code = '', path = '' } = error as NodeJS.ErrnoException
  const trouble = Object.hasOwn(fileTroubles, code) ? fileTroubles[code] : undefined
  return trouble === undefined ? error.message : [trouble, path].filter(Boolean).join(': ')
}
