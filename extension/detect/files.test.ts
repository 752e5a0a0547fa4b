import { CandidateFile } from '@touchstone/shared/reading'
import { expect, test } from 'vitest'
import { makeReading } from '../../test/reading.ts'
import { candidateFile, largestFile, pasted, withGiven } from './files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

test.each([
  ['a.png', png, 'image/png'],
  ['a.svg', bytes('<?xml version="1.0"?>\n<!-- x --><svg xmlns="http://www.w3.org/2000/svg"></svg>'), 'image/svg+xml'],
  ['a.pdf', bytes('%PDF-1.7'), 'application/pdf'],
  ['a.json', bytes('  {"@context":[]}'), 'application/json'],
  ['a.txt', bytes('eyJhbGciOiJFUzI1NiJ9.e30.c2ln'), 'application/jwt'],
  ['a.jpg', Uint8Array.from([0xff, 0xd8, 0xff]), 'image/jpeg'],
  ['misnamed.png', bytes('{"a":1}'), 'application/json'],
])('%s is what its bytes say', (name, content, mediaType) => {
  const file = candidateFile({ name, bytes: content })
  expect(file).toMatchObject({ name, mediaType })
  expect(CandidateFile.parse(file)).toEqual(file)
  if ('base64' in file) expect([...Buffer.from(file.base64, 'base64')]).toEqual([...content])
})

test('what cannot be a credential is refused with its reason', () => {
  expect(candidateFile({ name: 'x', bytes: new Uint8Array() })).toEqual({ refused: 'empty' })
  expect(candidateFile({ name: 'x', bytes: bytes('<html>') })).toEqual({ refused: 'not-a-credential' })
  expect(candidateFile({ name: 'x', bytes: new Uint8Array(largestFile + 1) })).toEqual({ refused: 'too-large' })
})

test('a pasted text is an address, a credential, or refused', () => {
  expect(pasted(' https://u.example/c/1 ')).toEqual({ url: 'https://u.example/c/1' })
  expect(pasted('https://www.linkedin.com/safety/go?url=https%3A%2F%2Fu.example%2Fc')).toEqual({
    url: 'https://u.example/c',
  })
  expect(pasted('{"type":"x"}')).toMatchObject({ mediaType: 'application/json' })
  expect(pasted('eyJhbGciOiJFUzI1NiJ9.e30.c2ln')).toMatchObject({ mediaType: 'application/jwt' })
  expect(pasted('javascript:alert(1)')).toEqual({ refused: 'not-a-credential' })
  expect(pasted('')).toEqual({ refused: 'empty' })
})

test('what is given becomes part of the Reading once, and only so much of it', () => {
  const reading = makeReading()
  const once = withGiven(reading, { url: 'https://u.example/c/1' })
  expect(once).toMatchObject({ links: [{ url: 'https://u.example/c/1', from: 'typed', claim: null }] })
  expect(reading.links).toEqual([])
  if ('refused' in once) throw new Error('refused')
  expect(withGiven(once, { url: 'https://u.example/c/1' })).toBe(once)
  const file = (at: number) => ({ name: `${at}`, mediaType: 'application/json', base64: btoa(`{"a":${at}}`) })
  let full = once
  for (let at = 0; at < 10; at += 1) full = withGiven(full, file(at)) as typeof full
  expect(full.files).toHaveLength(10)
  expect(withGiven(full, file(11))).toEqual({ refused: 'too-many' })
})
