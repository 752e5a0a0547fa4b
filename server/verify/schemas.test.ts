import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { recogniseFrom } from '../trust/recognise.ts'
import { inspect } from './inspect.ts'
import { loadSchemas } from './schemas/load.ts'
import { badge, keyOf, now, token, web } from './signed.fixture.ts'

const academy = keyOf('academy')
const id = 'https://schemas.example/badge.json'
const v2019 = 'https://json-schema.org/draft/2019-09/schema'
const named = { credentialSchema: [{ id, type: '1EdTechJsonSchemaValidator2019' }] }
const refusing = { $schema: v2019, $id: id, required: ['evidenceOfThis'] }

async function folderOf(files: Record<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'schemas-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, schema] of Object.entries(files))
    await writeFile(join(folder, name), typeof schema === 'string' ? schema : JSON.stringify(schema))
  return folder
}

async function judged(files: Record<string, unknown>, more: object = named) {
  const schemas = await loadSchemas(await folderOf(files))
  const bytes = new TextEncoder().encode(await token(badge(academy.did, { ...more }), academy))
  const recognise = recogniseFrom([])
  const known = { emails: [], names: [] }
  const asked = { fetch: web({}), now: () => now, recognise, schemas }
  const [report] = await inspect({ kind: 'file', name: null, bytes }, known, asked)
  const found = report?.findings.filter(({ check }) => check === 'schema') ?? []
  return { verdict: report?.verdict, reasons: found.map(({ reason }) => reason), facts: found[0]?.facts }
}

test('a badge that fits the schema that it names is verified', async () => {
  for (const $schema of [
    v2019,
    'https://json-schema.org/draft/2020-12/schema',
    'http://json-schema.org/draft-07/schema#',
  ]) {
    const file = { $schema, $id: id, required: ['issuer'], properties: { type: { type: 'array' } } }
    expect(await judged({ 'badge.json': file })).toMatchObject({ verdict: 'verified', reasons: ['schema.fits'] })
  }
})

test('one that does not fit is unconfirmed, and the finding says where', async () => {
  const file = { $schema: v2019, $id: id, properties: { issuer: { properties: { name: { const: 'Other' } } } } }
  expect(await judged({ 'badge.json': file })).toMatchObject({
    verdict: 'unconfirmed',
    reasons: ['schema.does-not-fit'],
    facts: { schema: id, property: '/issuer/name', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
})

test('a schema that is not loaded, or is of another kind, never lowers the verdict', async () => {
  const other = { ...refusing, $id: 'https://schemas.example/other.json' }
  expect(await judged({ 'other.json': other })).toMatchObject({ verdict: 'verified', reasons: ['schema.not-loaded'] })
  const shape = { credentialSchema: { id, type: 'ShaclValidator2017' } }
  expect(await judged({ 'badge.json': refusing }, shape)).toMatchObject({
    verdict: 'verified',
    reasons: ['schema.not-loaded'],
  })
})

test('of several, each is asked', async () => {
  const two = 'https://schemas.example/two.json'
  const more = { credentialSchema: [...named.credentialSchema, { id: two, type: 'JsonSchema' }] }
  const files = { 'a.json': { $id: id, type: 'object' }, 'b.json': { ...refusing, $id: two } }
  expect(await judged(files, more)).toMatchObject({
    verdict: 'unconfirmed',
    reasons: ['schema.fits', 'schema.does-not-fit'],
  })
})

test('a file’s name may be its URL', async () => {
  const name = encodeURIComponent(id)
  expect(await judged({ [name]: { required: ['evidenceOfThis'] } })).toMatchObject({ reasons: ['schema.does-not-fit'] })
})

test('the claims of the token and a null property are none of the credential’s', async () => {
  const file = { $id: id, propertyNames: { not: { enum: ['iss', 'nbf', 'evidence'] } } }
  const more = { ...named, iss: academy.did, nbf: Date.parse('2026-01-01T00:00:00Z') / 1000, evidence: null }
  expect(await judged({ 'a.json': file }, more)).toMatchObject({ verdict: 'verified', reasons: ['schema.fits'] })
})

test('a pattern that never ends holds nothing up, and lowers nothing', async () => {
  const name = `${'a'.repeat(60)}!`
  const file = { $id: id, properties: { name: { pattern: '^(a+)+$' } } }
  const from = performance.now()
  expect(await judged({ 'a.json': file }, { ...named, name })).toMatchObject({
    verdict: 'verified',
    reasons: ['schema.too-complex'],
  })
  expect(performance.now() - from).toBeLessThan(5000)
})

test('a schema may lead to another loaded one', async () => {
  const part = { $schema: v2019, $id: 'https://schemas.example/part.json', required: ['evidenceOfThis'] }
  const whole = { $schema: v2019, $id: id, allOf: [{ $ref: 'part.json' }] }
  expect(await judged({ 'a.json': whole, 'b.json': part })).toMatchObject({ reasons: ['schema.does-not-fit'] })
})

test('a folder that cannot be used is refused in words', async () => {
  const bad: [Record<string, unknown>, RegExp][] = [
    [{ 'a.json': { $id: id, $ref: 'https://elsewhere.example/part.json' } }, /elsewhere\.example/],
    [{ 'a.json': { $id: id, $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/a' } } } }, /call stack/],
    [{ 'a.json': { type: 'object' } }, /no \$id/],
    [{ 'a.json': { $id: id }, 'b.json': { $id: id } }, /already exists/],
    [{ 'a.json': { $id: id, $schema: 'https://json-schema.org/draft-04/schema' } }, /not supported/],
    [{ 'a.json': { $id: id, $async: true } }, /no schema of this kind/],
    [{ 'a.json': '{' }, /a\.json: .*JSON/],
    [{ 'a.json': JSON.stringify({ $id: id, title: 'x'.repeat(1_000_000) }) }, /larger than 1 MB/],
  ]
  for (const [files, why] of bad) await expect(loadSchemas(await folderOf(files))).rejects.toThrow(why)
  await expect(loadSchemas('/nowhere/at/all')).rejects.toThrow(/cannot be loaded/)
  expect((await loadSchemas(undefined)).size).toBe(0)
})
