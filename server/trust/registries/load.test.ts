import { mkdtempSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { certificates } from '../seals.fixture.ts'
import { loadRegistries } from './load.ts'

const folder = mkdtempSync(join(tmpdir(), 'touchstone-registries-'))
afterAll(() => rm(folder, { recursive: true }))

test('a folder of lists and certificates, by file name; hidden files are none', async () => {
  await writeFile(join(folder, 'b.json'), JSON.stringify({ name: 'Second', issuers: [{ id: 'x', name: 'X' }] }))
  await writeFile(join(folder, 'a.json'), JSON.stringify({ registry: { 'did:web:a.example': { name: 'A' } } }))
  await writeFile(join(folder, 'c.crt'), Buffer.from(certificates.authority, 'base64'))
  await writeFile(join(folder, '.DS_Store'), 'nothing')
  const { lists } = await loadRegistries(folder)
  expect(lists.map(({ name }) => name)).toEqual(['Digital Credentials Consortium (a.json)', 'Second'])
})

test('a broken file or a folder that is not there is said, with what to do', async () => {
  await writeFile(join(folder, 'z.json'), '{')
  await expect(loadRegistries(folder)).rejects.toThrow(/z\.json cannot be read.*Correct it, or take it away/)
  await expect(loadRegistries(join(folder, 'none'))).rejects.toMatchObject({ problem: { code: 'unavailable' } })
  expect((await loadRegistries(undefined)).lists).toEqual([])
})
