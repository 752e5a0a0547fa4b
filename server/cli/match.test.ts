import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleRole } from '@touchstone/server/score/example.fixture'
import { Match } from '@touchstone/shared/match'
import { expect, test } from 'vitest'
import { makeReading } from '../../test/reading.ts'
import { run } from './match.ts'
import { streams } from './streams.fixture.ts'

async function files(role: object) {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-'))
  const paths = {
    reading: join(folder, 'reading.json'),
    role: join(folder, 'role.json'),
    world: join(folder, 'world.json'),
  }
  await writeFile(paths.reading, JSON.stringify(makeReading({ links: [], skills: ['welding'] })))
  await writeFile(paths.role, JSON.stringify(role))
  await writeFile(paths.world, '{}')
  return paths
}

async function match(args: string[]) {
  const given = streams()
  const code = await run(args, given)
  return { code, ...given.said }
}

test('a reading against an accepted role; what the page only states has no number', async () => {
  const { reading, role, world } = await files({ ...exampleRole(), about: {}, warnings: [] })
  const { code, out } = await match([reading, '--role', role, '--with', world, '--json'])
  expect(code).toBe(0)
  expect(Match.parse(JSON.parse(out).match)).toMatchObject({
    state: 'insufficient-evidence',
    requirements: [{ state: 'stated' }],
  })
})

test('a proposed role scores nothing until it is accepted', async () => {
  const { reading, role, world } = await files({ ...exampleRole(), acceptedAt: null, acceptedBy: null })
  const state = async (...more: string[]) =>
    JSON.parse((await match([reading, '--role', role, '--with', world, '--json', ...more])).out).match.state
  expect(await state()).toBe('not-accepted')
  expect(await state('--accept', 'Ines')).toBe('insufficient-evidence')
})

test('bad usage', async () => {
  const { reading, role } = await files({ title: 'no role' })
  expect(await match([])).toMatchObject({ code: 2 })
  expect(await match([reading, '--role', role])).toMatchObject({ code: 2 })
})
