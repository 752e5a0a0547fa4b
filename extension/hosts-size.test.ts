import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

test('knowing every credential host costs the content script less than 8 KB', async () => {
  const shared = join(import.meta.dirname, '../shared')
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: shared,
    build: { write: false, lib: { entry: join(shared, 'hosts/index.ts'), formats: ['es'] } },
  })
  const bundle = [built].flat()[0]
  const code = bundle !== undefined && 'output' in bundle ? bundle.output[0].code : ''
  expect(code).toContain('badge_assertions')
  expect(code).not.toContain('zod')
  expect(gzipSync(code).byteLength).toBeLessThan(8_000)
})
