import { expect, test } from 'vitest'
import { looksLikeCredential } from './shape.ts'

const looks = (url: string, carried: 'link' | 'picture' = 'link', inSection = false) =>
  looksLikeCredential(new URL(url), carried, inSection)

test.each([
  'https://u.example/credentials/data-analysis',
  'https://u.example/credentials/7f31.json',
  'https://u.example/assertions/9911',
  'https://u.example/badges/baked/9911.png',
  'https://u.example/files/mara-badge.json',
  'https://u.example/certificates/0a1b2c3d',
  'https://u.example/verify/VC-2020-11',
  'https://u.example/ob3/abc.jwt',
])('%s is taken anywhere', (url) => {
  expect(looks(url)).toBe(true)
})

test.each([
  'https://u.example/credentials/',
  'https://u.example/credentials/about',
  'https://u.example/badges/start',
  'https://u.example/docs/credentials/setup',
  'https://u.example/blog/certifications/2024-guide',
  'https://u.example/package.json',
  'https://u.example/logo.png',
  'https://img.shields.io/badge/python-3.13-blue.svg',
  'https://github.com/o/r/actions/workflows/test.yml/badge.svg',
  'https://u.example/verify/email',
])('%s is not', (url) => {
  expect(looks(url)).toBe(false)
})

test('among credentials less is asked', () => {
  for (const url of [
    'https://u.example/a.json',
    'https://u.example/x/first-aid.pdf',
    'https://u.example/c/d41d8cd98f',
  ]) {
    expect(looks(url)).toBe(false)
    expect(looks(url, 'link', true)).toBe(true)
  }
  expect(looks('https://img.shields.io/badge/python-3.13-blue.svg', 'picture', true)).toBe(false)
})

test('a picture is one only where its address speaks of credentials', () => {
  expect(looks('https://u.example/assertions/9911.png', 'picture')).toBe(true)
  expect(looks('https://u.example/assertions/9911', 'picture')).toBe(false)
  expect(looks('https://u.example/photos/9911.png', 'picture', true)).toBe(false)
  expect(looks('https://badges.u.example/9911.svg', 'picture', true)).toBe(true)
})
