import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { asJpeg, asPng, drawQrCode } from './drawn.fixture.ts'
import { open } from './open.ts'

const url = 'https://badges.example/assertions/4f1c'

test.each([
  ['PNG', asPng],
  ['JPEG', asJpeg],
])('the QR code of a %s is read', async (_, encode) => {
  expect(await open(encode(drawQrCode(url)))).toEqual([{ kind: 'url', url }])
})

test('a picture without a code is not a credential', async () => {
  const blank = { data: Buffer.alloc(64 * 64 * 4, 255), width: 64, height: 64 }
  expect(await open(asPng(blank))).toMatchObject([{ kind: 'problem', reason: 'not-a-credential' }])
})

test('a picture that claims a billion pixels is not decoded', async () => {
  const bomb = asPng({ data: Buffer.alloc(64 * 64 * 4), width: 64, height: 64 })
  bomb.writeUInt32BE(40_000, 16)
  bomb.writeUInt32BE(40_000, 20)
  const started = performance.now()
  expect(await open(bomb)).toMatchObject([{ kind: 'problem', reason: 'too-large' }])
  expect(performance.now() - started).toBeLessThan(2000)
})

test('a torn picture is not a credential', async () => {
  const torn = asJpeg(drawQrCode(url)).subarray(0, 400)
  expect(await open(torn)).toMatchObject([{ kind: 'problem', reason: 'not-a-credential' }])
})
