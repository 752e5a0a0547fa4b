import type { HopAnswer } from './hop.ts'
import type { Freshness } from './outcome.ts'

/** Reads Cache-Control, Age and ETag as a cache that is shared (RFC 9111). */
export function freshnessOf({ header }: Pick<HopAnswer, 'header'>): Freshness {
  const directives = (header('cache-control') ?? '').toLowerCase().split(',')
  const says = (name: string) => directives.some((one) => one.trim().split('=', 1)[0] === name)
  const value = (name: string) => {
    const found = directives.map((one) => new RegExp(`^\\s*${name}="?(\\d{1,9})"?\\s*$`).exec(one)?.[1]).find(Boolean)
    return found === undefined ? null : Number(found)
  }
  const etag = header('etag')
  const usable = etag !== null && etag.length <= 200 && /^(?:W\/)?"[\x21\x23-\x7e]*"$/.test(etag)
  const age = Number(/^\d{1,9}$/.exec(header('age') ?? '')?.[0] ?? 0)
  const lasting = says('no-cache') ? 0 : (value('s-maxage') ?? value('max-age') ?? untilExpiry(header))
  return {
    keep: !says('no-store') && !says('private') && header('vary')?.trim() !== '*',
    seconds: lasting === null ? null : Math.max(lasting - age, 0),
    etag: usable ? etag : null,
  }
}

/** The older way of saying it; what is no date has expired. */
function untilExpiry(header: HopAnswer['header']): number | null {
  const [expires, date] = [header('expires'), header('date')]
  if (expires === null) return null
  const seconds = (Date.parse(expires) - Date.parse(date ?? '')) / 1000
  return Number.isFinite(seconds) ? Math.max(Math.floor(seconds), 0) : 0
}
