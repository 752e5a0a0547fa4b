import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './skills.ts'
import { streams } from './streams.fixture.ts'

async function skills(args: string[], input = '') {
  const given = streams(input)
  const code = await run(args, given)
  return { code, ...given.said }
}
const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('a batch of lines gives a line for each, best skills first', async () => {
  const input = '{"id":"a","text":"SQL and Java"}\n\n{"id":7,"text":"wound care"}\n'
  const { code, out } = await skills(['--batch', '-', '--top', '2'], input)
  expect(code).toBe(0)
  const [a, b] = lines(out)
  expect(a).toMatchObject({
    id: 'a',
    skills: [
      { label: 'Java', band: 'accept' },
      { label: 'SQL', band: 'accept' },
    ],
  })
  expect(b.id).toBe(7)
  expect(b.skills[0]).toEqual({
    uri: 'urn:touchstone:skill:wound-care',
    label: 'Wound care',
    score: expect.any(Number),
    band: 'accept',
    stage: 'name',
    words: 'wound care',
  })
})

test('an employer can bring skills of their own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-'))
  const path = join(folder, 'ours.csv')
  await writeFile(path, 'label,aliases,broader\nBell founding,bell casting|bell maker,Casting\nCasting,,\n')
  const { out, err } = await skills(['we cast bells: bell casting since 1700', '--taxonomy', path])
  expect(JSON.parse(out).skills[0]).toMatchObject({ uri: 'urn:own:skill:bell-founding', band: 'accept' })
  expect(err).toContain('2 skills')
})

test.each([
  [[], ''],
  [['--batch', '-', 'and text'], ''],
  [['--batch', '-'], '{"id":1}\n'],
  [['--batch', '-'], 'no json\n'],
  [['x', '--top', '0'], ''],
  [['x', '--taxonomy', '/nowhere.csv'], ''],
])('%j is bad usage', async (args, input) => {
  expect(await skills(args, input)).toMatchObject({ code: 2, err: expect.stringContaining('touchstone skills:') })
})
