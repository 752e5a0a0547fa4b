import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Role } from '@touchstone/shared/role'
import { expect, test } from 'vitest'
import { run } from './role.ts'
import { streams } from './streams.fixture.ts'

async function role(args: string[], input = '') {
  const given = streams(input)
  const code = await run(args, given)
  return { code, ...given.said }
}

const page = `<html lang="en"><head><title>Jobs</title><script type="application/ld+json">
<!-- {"@graph":[{"@type":"JobPosting","title":"Nurse","skills":"Triage","description":"line
break"}]} --></script></head><body>Must know Perl</body></html>`

test('a page from standard input, with JSON-LD in comments and a raw line break in it', async () => {
  const { code, out } = await role(['-', '--json'], page)
  const proposed = JSON.parse(out)
  expect(code).toBe(0)
  expect(Role.strip().parse(proposed)).toMatchObject({ title: 'Nurse', acceptedAt: null })
  expect(proposed.requirements.map(({ skill }: Role['requirements'][number]) => skill.label)).toEqual(['Triage'])
  expect(proposed.about.language).toBe('en')
})

test('a URL through a world of files, and one that is not there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-'))
  const url = 'https://careers.example/jobs/1'
  await writeFile(join(folder, 'page.html'), page)
  await writeFile(join(folder, 'world.json'), JSON.stringify({ [url]: 'page.html' }))
  const world = join(folder, 'world.json')
  const { code, out } = await role([url, '--with', world, '--json'])
  expect({ code, title: JSON.parse(out).title, source: JSON.parse(out).source }).toEqual({
    code: 0,
    title: 'Nurse',
    source: url,
  })
  const missing = await role(['https://careers.example/jobs/2', '--with', world, '--json'])
  expect(missing.code).toBe(1)
  expect(JSON.parse(missing.out).problem).toMatchObject({ code: 'unavailable', next: expect.stringContaining('paste') })
})

test('words for a terminal, and bad usage', async () => {
  expect((await role(['-'], 'Welder\nRequirements:\n- TIG welding')).out).toContain('must     TIG welding')
  expect(await role([])).toMatchObject({ code: 2, out: '' })
  expect(await role(['/nowhere'])).toMatchObject({ code: 2, out: '' })
  expect(await role(['-'], 'x'.repeat(20_000_001))).toMatchObject({
    code: 2,
    err: expect.stringContaining('the posting is larger than 20 MB'),
  })
})
