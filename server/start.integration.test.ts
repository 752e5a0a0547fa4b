import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApi } from '@touchstone/extension/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../test/database.ts'
import { linkTo, makeReading } from '../test/reading.ts'
import { createWorld } from '../test/world/world.ts'
import { freePort } from './start/ports.ts'

const made = useDatabase()
let state: string
let port: number
let worldPort: number
const running = new Set<ChildProcess>()

beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'touchstone-start-'))
  chmodSync(state, 0o755)
  port = await freePort()
  worldPort = await freePort()
})
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  for (const pid of servers()) process.kill(pid, 'SIGKILL')
  await rm(state, { recursive: true, force: true })
})

/** Process ids of PostgreSQL servers on our state folder. */
const servers = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`-D\0${join(state, 'postgres/data')}`)
      } catch {
        return false
      }
    })
    .map(Number)

function start(more: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.ts')], {
    env: {
      PATH: process.env.PATH,
      TOUCHSTONE_STATE: state,
      PORT: `${port}`,
      WORLD_PORT: `${worldPort}`,
      ...more,
    },
  })
  running.add(child)
  let said = ''
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString()
  })
  child.stderr.on('data', (bytes: Buffer) => {
    said += bytes.toString()
  })
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  const until = async (words: RegExp) => {
    while (!words.test(said) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50))
    return said
  }
  return { child, ended, said: () => said, until, ready: () => until(/Ctrl\+C stops/) }
}

describe('the start command', { timeout: 60_000 }, () => {
  const world = createWorld()
  let token = ''
  let pinned: unknown
  let role = ''

  it('brings up everything and shows the sample candidate as the table of the world says', async () => {
    const first = start()
    const said = await first.ready()
    for (const { title, verdict, recipient, issuer, class: group, pinnable } of (await world).credentials) {
      const line = said.split('\n').find((one) => one.includes(title))
      expect(line?.trim().split(/\s{2,}/)).toEqual([
        title,
        verdict,
        recipient.jobs,
        issuer,
        group,
        pinnable.jobs ? 'yes' : 'no',
      ])
    }
    expect(said).toMatch(/Score for “Product Engineer, Web”: \d+\.\d of 100/)

    const code = /pairing code: (\S+)/.exec(said)?.[1] ?? ''
    const api = createApi(`http://127.0.0.1:${port}`, null)
    token = (await api.pairing.claim.mutate({ code })).token
    const signedIn = createApi(`http://127.0.0.1:${port}`, token)
    const [sample] = await signedIn.role.list.query()
    role = sample?.id ?? ''
    const reading = makeReading({ links: [linkTo('https://academy.example/credentials/typescript.jwt')] })
    for await (const event of await signedIn.match.run.mutate({ reading, role }))
      if (event.kind === 'report')
        pinned = await signedIn.shortlist.pin.mutate({
          role,
          reading,
          report: event.report.id,
          skill: sample?.requirements[0]?.skill.id ?? '',
          reason: 'Seen working',
        })
    first.child.kill('SIGKILL')
    await first.ended
    expect(servers()).toHaveLength(1)
  })

  it('starts again in seconds after it was killed, and nothing acknowledged is lost', async () => {
    const again = start()
    const said = await again.ready()
    expect(said).toContain('Sample organization: is there')
    const api = createApi(`http://127.0.0.1:${port}`, token)
    expect(await api.shortlist.list.query({ role })).toEqual([pinned])

    const second = start()
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain('already runs')

    again.child.kill('SIGINT')
    again.child.kill('SIGINT')
    expect(await again.ended).toBe(0)
    expect(again.said()).toContain('Stopped')
    expect(servers()).toEqual([])
  })

  it.each([[/PostgreSQL/], [/API: /], [/Score for/]])(
    'stops cleanly while it is still starting: %s',
    async (moment) => {
      const early = start()
      await early.until(moment)
      early.child.kill('SIGTERM')
      expect(await early.ended).toBe(0)
      expect(servers()).toEqual([])
    },
  )

  it('stops cleanly when nobody listens to it any more', async () => {
    const unheard = start()
    await unheard.until(/PostgreSQL/)
    unheard.child.stdout.destroy()
    expect(await unheard.ended).toBe(0)
    expect(unheard.said()).not.toContain('EPIPE')
    expect(servers()).toEqual([])
  })

  it('says which port is taken and how to choose another', async () => {
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    const refused = start()
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toContain(`Port ${port} is in use`)
    expect(refused.said()).toContain('PORT=')
    other.close()
  })

  it.each([
    [{ PORT: 'eighty' }, 'The setting PORT cannot be used'],
    [{ PORT: '8801', WORLD_PORT: '8801' }, 'PORT and WORLD_PORT are both 8801'],
    [{ TOUCHSTONE_STATE: '/etc/passwd' }, 'The state folder /etc/passwd cannot be used'],
    [{ HOST: '0.0.0.0' }, 'on this machine alone'],
  ])('says what is wrong with %o before it begins', async (setting, sentence) => {
    const refused = start(setting)
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toContain(sentence)
    expect(refused.said()).not.toContain('fault of Touchstone')
  })

  it('lets one in of two that start at the same moment', async () => {
    const both = [start(), start()]
    const [code] = await Promise.race(both.map(async (one) => [await one.ended]))
    expect(code).toBe(1)
    expect(both.some((one) => one.said().includes('already runs'))).toBe(true)
    for (const { child } of both) child.kill('SIGINT')
    await Promise.all(both.map(({ ended }) => ended))
    expect(servers()).toEqual([])
  })

  it('says what to do about a database folder that is broken', async () => {
    await rm(join(state, 'postgres/data/global/pg_control'))
    const broken = start()
    expect(await broken.ended).toBe(1)
    expect(broken.said()).toMatch(/does not start: .*pg_control/)
    expect(broken.said()).toContain('remove it and start again')
    expect(servers()).toEqual([])
  })

  it('says that no PostgreSQL answers at DATABASE_URL', async () => {
    const refused = start({ DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/none' })
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toContain('No PostgreSQL answers at DATABASE_URL')
  })

  it('uses the PostgreSQL of DATABASE_URL, and the role that an operator made', async () => {
    const other = start({ DATABASE_URL: made.ownerUrl, DATABASE_API_URL: made.apiUrl })
    const said = await other.ready()
    expect(said).toContain('the one of DATABASE_URL')
    expect(said).toContain('Sample organization: made')
    expect(servers()).toEqual([])
    other.child.kill('SIGINT')
    expect(await other.ended).toBe(0)
    expect(await made.database.ready()).toBe(true)
  })
})
