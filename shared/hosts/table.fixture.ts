import { describe, expect, test } from 'vitest'
import type { Kind } from './host.ts'
import { find } from './index.ts'

/** URL, kind, id, canonical (`=` for the URL itself), documents (left out: the canonical one). */
type Row = [url: string, kind: Kind, id: string | null, canonical?: string, ...documents: string[]]

/** The proof of a platform's file: what its links are, and what only looks like one of its awards. */
export function table(host: string, rows: Row[], negatives: string[], loose = false) {
  describe(host, () => {
    test.each(rows)('%s is %s %s', (url, kind, id, canonical = '=', ...documents) => {
      const expected = canonical === '=' ? url : canonical
      const reads = documents.length === 0 && kind !== 'description' ? [expected] : documents.filter(Boolean)
      expect(find(new URL(url))).toMatchObject({ host, kind, id, canonical: expected, documents: reads })
      expect(find(new URL(url)).loose).toBe(loose || undefined)
      expect(find(new URL(expected)).canonical, 'a canonical URL is its own').toBe(expected)
    })
    test.each(negatives)('%s is no award of it', (url) => {
      const found = find(new URL(url))
      expect(found.host === host && ['award', 'issuer-page', 'index'].includes(found.kind)).toBe(false)
    })
  })
}
