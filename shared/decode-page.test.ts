import { expect, test } from 'vitest'
import { decodePage } from './decode-page.ts'

const page = (charset: string) => `<html><head><meta charset="${charset}"><title>Ім’я</title></head></html>`
const utf8 = (text: string) => new TextEncoder().encode(text)
/** `Київ` in windows-1251, after an ASCII head that says so. */
const cyrillic = new Uint8Array([...utf8('<meta charset=windows-1251><p>'), 0xca, 0xe8, 0xbf, 0xe2])
const japanese = new Uint8Array([
  ...utf8('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>'),
  0x8e,
  0x52,
  0x93,
  0x63,
])
const utf16 = new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0x4f, 4])

test.each([
  ['by its meta', cyrillic, 'Київ'],
  ['by its http-equiv', japanese, '山田'],
  ['by its mark', utf16, '<p>я'],
  ['as UTF-8 where nothing is said', utf8('<p>Київ'), '<p>Київ'],
  ['as UTF-8 where it says UTF-16 in plain letters', utf8(page('utf-16')), 'Ім’я'],
  ['as UTF-8 where it names no encoding', utf8(page('klingon')), 'Ім’я'],
])('a page is decoded %s', (_, bytes, expected) => {
  expect(decodePage(bytes)).toContain(expected)
})

test.each([
  ['windows-1251', cyrillic.subarray(29), 'Київ'],
  ['cp1251', cyrillic.subarray(29), 'Київ'],
  ['ISO-8859-1', new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]), 'Müller'],
  ['klingon', cyrillic, 'Київ'],
  ['windows-1251', utf16, '<p>я'],
])('what the server says goes before what the page says: %s', (charset, bytes, expected) => {
  expect(decodePage(bytes, charset)).toContain(expected)
})
