import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { open } from './open.ts'

const badge = JSON.stringify({ type: ['VerifiableCredential'], name: 'Welding' })

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
}
const png = (...chunks: Buffer[]) =>
  Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks, chunk('IEND', Buffer.alloc(0))])
const iTXt = (keyword: string, text: Buffer, compressed = 0) =>
  chunk('iTXt', Buffer.concat([Buffer.from(`${keyword}\0`), Buffer.from([compressed, 0, 0, 0]), text]))
const names = async (bytes: Uint8Array) =>
  (await open(bytes)).map((item) =>
    item.kind === 'document' ? item.doc.json.name : item.kind === 'url' ? item.url : item.reason,
  )

test('a PNG: plain, compressed, with a URL, twice the same, two different', async () => {
  expect(await names(png(iTXt('openbadgecredential', Buffer.from(badge))))).toEqual(['Welding'])
  expect(await names(png(iTXt('openbadges', deflateSync(Buffer.from(badge)), 1)))).toEqual(['Welding'])
  expect(await names(png(chunk('tEXt', Buffer.from('openbadges\0https://a.example/1'))))).toEqual([
    'https://a.example/1',
  ])
  const twice = iTXt('openbadges', Buffer.from(badge))
  expect(await names(png(twice, twice))).toEqual(['Welding'])
  expect(await names(png(twice, iTXt('openbadges', Buffer.from('{"name":"Other"}'))))).toEqual(['Welding', 'Other'])
})

test('a PNG: other text, a bomb, a lie about its length', async () => {
  expect(await names(png(chunk('tEXt', Buffer.from('date:create\0x'))))).toEqual(['not-a-credential'])
  expect(await names(png(iTXt('openbadges', deflateSync(Buffer.alloc(50_000_000)), 1)))).toEqual(['too-large'])
  const lie = png(iTXt('openbadges', Buffer.from(badge)))
  lie.writeUInt32BE(0xfffffff0, 8)
  expect(await names(lie)).toEqual(['not-a-credential'])
})

test('an SVG: content, attribute, another prefix, entities', async () => {
  const svg = (inside: string, prefix = 'openbadges') =>
    Buffer.from(`<?xml version="1.0"?><svg xmlns:${prefix}="https://purl.imsglobal.org/ob/v3p0">${inside}</svg>`)
  expect(await names(svg(`<openbadges:credential><![CDATA[ ${badge} ]]></openbadges:credential>`))).toEqual(['Welding'])
  expect(await names(svg('<ob:assertion verify="https://a.example/?a=1&amp;b=2"/>', 'ob'))).toEqual([
    'https://a.example/?a=1&b=2',
  ])
  expect(await names(svg('<openbadges:assertion verify="https:&#47;&#x2F;a.example/1&#9999999;"/>'))).toEqual([
    'https://a.example/1&#9999999;',
  ])
  const inDefault = '<svg><assertion xmlns="http://openbadges.org" verify="https://a.example/1"/></svg>'
  expect(await names(Buffer.from(inDefault))).toEqual(['https://a.example/1'])
  expect(await names(svg('<script>alert(1)</script>'))).toEqual(['not-a-credential'])
  expect(await names(svg('<openbadges:assertion verify='.repeat(30_000)))).toEqual(['not-a-credential'])
})

test('a list of credentials, and an empty one', async () => {
  expect(await names(Buffer.from(`[${badge},{"name":"Other"}]`))).toEqual(['Welding', 'Other'])
  expect(await names(Buffer.from('[]'))).toEqual(['not-a-credential'])
  expect(await names(Buffer.from('[1,null]'))).toEqual(['not-a-credential'])
})

test('what was put around a token is taken off', async () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const token = `${part({ alg: 'EdDSA', kid: 'x'.repeat(60) })}.${part({ name: 'Welding' })}.c2ln`
  for (const text of [`"${token}"`, token.replace(/(.{40})/g, '$1\r\n'), `\uFEFF ${token}\n`, `${token}~`])
    expect(await names(Buffer.from(text))).toEqual(['Welding'])
  for (const text of [`${token} and more`, `${token}\nThanks`, 'eyes are wet. so. what', '"a" "b"', `${token}~!`])
    expect(await names(Buffer.from(text))).toEqual(['not-a-credential'])
})

test('envelopes, and answers of an API as they came', async () => {
  const of = (value: object) => names(Buffer.from(JSON.stringify(value)))
  const enveloped = (id: string) => of({ type: 'EnvelopedVerifiableCredential', id })
  expect(await enveloped(`data:application/vc;base64,${Buffer.from(badge).toString('base64')}`)).toEqual(['Welding'])
  expect(await enveloped(`data:application/vc,${badge}`)).toEqual(['Welding'])
  expect(await enveloped('https://a.example/1')).toEqual(['not-a-credential'])
  const one = JSON.parse(badge)
  expect(await of({ credential: [one], compactJwsString: [] })).toEqual(['Welding'])
  expect(await of({ credentials: [{ credential: one }] })).toEqual(['Welding'])
  expect(await of({ verifiableCredential: one })).toEqual(['Welding'])
  expect(await of({ type: 'Achievement', name: 'Other', credential: one })).toEqual(['Other'])
})

test('no more than 200 credentials in one file, however they are nested', async () => {
  const nested = (count: number) => ({
    type: 'VerifiablePresentation',
    verifiableCredential: Array.from({ length: count }, () => ({ name: 'x' })),
  })
  const of = (count: number) =>
    names(Buffer.from(JSON.stringify({ ...nested(0), verifiableCredential: [nested(count), nested(100)] })))
  expect(await of(100)).toHaveLength(200)
  expect(await of(101)).toEqual(['too-large'])
})

test('a token of endless disclosures is read no further', async () => {
  const started = performance.now()
  expect(await names(Buffer.from(`eyJ.b.c${'~'.repeat(900_000)}`))).toEqual(['not-a-credential'])
  expect(await names(Buffer.from(`eyJ9.e30.c${'~abc'.repeat(200_000)}!`))).toEqual(['not-a-credential'])
  expect(performance.now() - started).toBeLessThan(5000)
})

test('JSON that is too deep, too large, or nothing', async () => {
  expect(await names(Buffer.from(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`))).toEqual(['too-deep'])
  expect(await names(Buffer.from(`{"a":"${'x'.repeat(1_000_001)}"}`))).toEqual(['too-large'])
  expect(await names(Buffer.from(`{"a":[${'1,'.repeat(30_000)}1]}`))).toEqual(['too-large'])
  for (const text of ['', '<html></html>', '{', 'null', '{"a":1}}', 'a.b', '%PDX'])
    expect(await names(Buffer.from(text))).toEqual(['not-a-credential'])
})
