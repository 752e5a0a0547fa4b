import { expect, test } from 'vitest'
import { readInstant } from './instant.ts'

const ends = (value: unknown) => {
  const reading = readInstant(value)
  return reading && [reading.earliest.toISOString(), reading.latest.toISOString()]
}
const exactly = (instant: string) => [instant, instant]

test.each<[unknown, string[] | null]>([
  ['2026-11-20T12:00:00Z', exactly('2026-11-20T12:00:00.000Z')],
  ['2026-11-20T12:00:00.123456789+02:00', exactly('2026-11-20T10:00:00.123Z')],
  ['2026-11-20T12:00:00-0500', exactly('2026-11-20T17:00:00.000Z')],
  ['2026-11-20 12:00:00+02', exactly('2026-11-20T10:00:00.000Z')],
  ['2026-11-20t12:00:00z', exactly('2026-11-20T12:00:00.000Z')],
  ['2016-12-31T23:59:60Z', exactly('2016-12-31T23:59:59.000Z')],
  ['2026-11-20Z', ['2026-11-20T00:00:00.000Z', '2026-11-20T23:59:59.999Z']],
  [1_479_643_200, exactly('2016-11-20T12:00:00.000Z')],
  ['1479643200', exactly('2016-11-20T12:00:00.000Z')],
  [253_402_300_799, exactly('9999-12-31T23:59:59.000Z')],
  ['253402300800', exactly('9999-12-31T23:59:59.999Z')],
  [1_479_643_200_000, exactly('2016-11-20T12:00:00.000Z')],
  ['9999-12-31T23:59:59-12:00', exactly('9999-12-31T23:59:59.999Z')],
  ['+033658-09-27T00:00:00Z', exactly('9999-12-31T23:59:59.999Z')],
  ['-000001-01-01T00:00:00Z', exactly('0000-01-01T00:00:00.000Z')],
  [1e20, null],
  ['2026-11-20T12:00:00', ['2026-11-19T22:00:00.000Z', '2026-11-21T00:00:00.000Z']],
  ['2026-11-20', ['2026-11-19T10:00:00.000Z', '2026-11-21T11:59:59.999Z']],
  ['2024-02-29', ['2024-02-28T10:00:00.000Z', '2024-03-01T11:59:59.999Z']],
  ['2026-02-29', null],
  ['2026-13-01T00:00:00Z', null],
  ['tomorrow', null],
  ['', null],
  [{}, null],
  [Number.NaN, null],
])('%j', (value, expected) => expect(ends(value)).toEqual(expected))

test('what is shown is the day that is written, whatever the zone may have been', () => {
  expect(readInstant('2026-11-20')?.written.toISOString()).toBe('2026-11-20T00:00:00.000Z')
  expect(readInstant('2026-11-20T12:00:00')?.written.toISOString()).toBe('2026-11-20T12:00:00.000Z')
  expect(readInstant('2026-11-20T12:00:00+02:00')?.written.toISOString()).toBe('2026-11-20T10:00:00.000Z')
})
