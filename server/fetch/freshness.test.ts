import { expect, test } from 'vitest'
import { freshnessOf } from './freshness.ts'

const of = (headers: Record<string, string>) => freshnessOf({ header: (name) => headers[name] ?? null })

test.each([
  [{}, { keep: true, seconds: null, etag: null }],
  [{ 'cache-control': 'max-age=60' }, { keep: true, seconds: 60, etag: null }],
  [{ 'cache-control': 'Public, S-MaxAge=10, max-age=60' }, { keep: true, seconds: 10, etag: null }],
  [
    { 'cache-control': 'max-age=60', age: '50' },
    { keep: true, seconds: 10, etag: null },
  ],
  [
    { 'cache-control': 'max-age=60', age: '500' },
    { keep: true, seconds: 0, etag: null },
  ],
  [
    { 'cache-control': 'no-cache', etag: '"a"' },
    { keep: true, seconds: 0, etag: '"a"' },
  ],
  [{ 'cache-control': 'no-store' }, { keep: false, seconds: null, etag: null }],
  [{ 'cache-control': 'private, max-age=60' }, { keep: false, seconds: 60, etag: null }],
  [{ vary: '*' }, { keep: false, seconds: null, etag: null }],
  [{ 'cache-control': 'max-age=-1' }, { keep: true, seconds: null, etag: null }],
  [{ expires: '0' }, { keep: true, seconds: 0, etag: null }],
  [
    { expires: 'Mon, 23 Nov 2026 12:01:00 GMT', date: 'Mon, 23 Nov 2026 12:00:00 GMT' },
    { keep: true, seconds: 60, etag: null },
  ],
  [
    { expires: 'Mon, 23 Nov 2026 11:00:00 GMT', date: 'Mon, 23 Nov 2026 12:00:00 GMT' },
    { keep: true, seconds: 0, etag: null },
  ],
  [
    { expires: '0', 'cache-control': 'max-age=60' },
    { keep: true, seconds: 60, etag: null },
  ],
  [{ etag: 'W/"abc"' }, { keep: true, seconds: null, etag: 'W/"abc"' }],
  [{ etag: '"a\r\nx: y"' }, { keep: true, seconds: null, etag: null }],
])('%j', (headers, expected) => {
  expect(of(headers as Record<string, string>)).toEqual(expected)
})
