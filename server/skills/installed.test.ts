import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleCredential } from '@touchstone/server/score/example.fixture'
import { afterAll, expect, test } from 'vitest'
import { installedLexicon, installTaxonomies } from './installed.ts'
import { link } from './link.ts'

afterAll(() => installTaxonomies([]))

test("an employer's own skills stand beside the shipped ones, and credentials are linked by both", async () => {
  const asked = { id: 'urn:own:skill:bell-founding', label: 'Bell founding', aliases: [] }
  const credential = exampleCredential({ name: 'Bell tuning', alignments: [] })
  const path = join(await mkdtemp(join(tmpdir(), 'touchstone-')), 'bells.csv')
  await writeFile(path, 'label,aliases,broader\nBell founding,bell casting,\nBell tuning,,Bell founding\n')
  const steps: string[] = []
  expect(link(credential, [asked])).toEqual([])
  await installTaxonomies([path], ({ what }) => steps.push(what))
  expect(steps).toContain('read bells.csv')
  expect(installedLexicon().skills.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Bell founding', 'Python']),
  )
  expect(link(credential, [asked])).toMatchObject([{ closeness: 0.9, words: 'Bell tuning', where: 'name' }])
  await expect(installTaxonomies(['/nowhere.csv'])).rejects.toThrow()
})
