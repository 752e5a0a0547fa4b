/** A date as a credential writes it, read at both ends: without a zone it may be any zone's, without a time any hour. */
export interface Reading {
  earliest: Date
  latest: Date
  /** What to show: as it is written, in UTC where no zone is. */
  written: Date
}

const pattern =
  /^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i
const hour = 3_600_000

/** Reads RFC 3339, a bare date, a date without a zone, and Unix seconds (Open Badges 0.5 and 1.0). Null: unreadable. */
export function readInstant(value: unknown): Reading | null {
  // Seconds; a number too large for any year that matters is of milliseconds, which some issuers write.
  if (typeof value === 'number') return between(value * (Math.abs(value) < 1e12 ? 1000 : 1))
  if (typeof value !== 'string' || value.length > 64) return null
  const trimmed = value.trim()
  if (/^\d{9,12}$/.test(trimmed)) return between(Number(trimmed) * 1000)
  const [, year, month, day, hours, minutes, seconds, fraction, zone] = pattern.exec(trimmed) ?? []
  if (year === undefined || !exists(Number(year), Number(month), Number(day))) return null
  const time = `${hours ?? '00'}:${minutes ?? '00'}:${seconds === '60' ? '59' : (seconds ?? '00')}`
  const base = Date.parse(`${year}-${month}-${day}T${time}.${(fraction ?? '0').slice(0, 3).padEnd(3, '0')}Z`)
  const last = base + (hours === undefined ? 24 * hour - 1 : 0)
  if (zone === undefined) return between(base, base - 14 * hour, last + 12 * hour)
  return between(base - offset(zone), base - offset(zone), last - offset(zone))
}

function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function offset(zone: string): number {
  if (zone === 'Z' || zone === 'z') return 0
  const digits = zone.replace(':', '').padEnd(5, '0')
  const size = (Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5))) * 60_000
  return zone.startsWith('-') ? -size : size
}

const first = Date.parse('0000-01-01T00:00:00Z')
const last = Date.parse('9999-12-31T23:59:59.999Z')

/** Held to the years that RFC 3339 can write: texts of others neither compare nor pass as dates. */
function between(written: number, earliest = written, latest = written): Reading | null {
  if ([written, earliest, latest].some((time) => Number.isNaN(new Date(time).getTime()))) return null
  const at = (time: number) => new Date(Math.min(Math.max(time, first), last))
  return { earliest: at(earliest), latest: at(latest), written: at(written) }
}
