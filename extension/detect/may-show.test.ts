import { expect, test } from 'vitest'
import { parsePage } from '../cli.ts'
import { mayShow } from './may-show.ts'

test.each([
  ['<aside><a href="https://www.credly.com/badges/00000001-aaaa-4bbb-8ccc-444455556666">BLS</a></aside>', true],
  ['<p><a href="/contact">Contact</a> <a href="https://u.example/about">About</a></p>', false],
  ['<p hidden><a href="https://www.credly.com/badges/00000001-aaaa-4bbb-8ccc-444455556666">BLS</a></p>', false],
])('%s: %s', (html, expected) => {
  expect(mayShow(parsePage(html), new URL('https://noor.example/'))).toBe(expected)
})
