import { Readable, Writable } from 'node:stream'

/** Streams for a command, and what it said; `input` is its standard input. */
export function streams(input = '') {
  const said = { out: '', err: '' }
  const into = (name: 'out' | 'err') =>
    new Writable({
      write: (chunk, _, done) => {
        said[name] += String(chunk)
        done()
      },
    })
  return { said, stdin: Readable.from([Buffer.from(input)]), stdout: into('out'), stderr: into('err') }
}
