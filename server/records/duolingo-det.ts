import { z } from 'zod'
import { parseRecord } from './parse-record.ts'
import type { RecordReader } from './reader.ts'
import { recorded } from './recorded.ts'

/** Unconfirmed; seen in public code 2026-09. The answer also holds a birth date and a photo: they are not read. */
const Certificate = z.object({
  overall_score: z.number().min(0).max(200),
  test_date: z.string(),
  full_name: z.string().min(1),
})

/** Duolingo English Test. The name stands surname first, with a comma. */
export const duolingoDet: RecordReader = {
  id: 'duolingo-det',
  version: 1,
  basis: 'record',
  accept: 'json',
  read: (text, link) => {
    const parsed = parseRecord(text, Certificate)
    if (!parsed.ok) return { kind: 'changed', detail: parsed.detail }
    const { overall_score: score, test_date: issued, full_name: name } = parsed.value
    const [surname, given] = name.split(',', 2).map((part) => part.trim())
    const award = recorded({
      host: 'duolingo-det',
      basis: 'record',
      id: link.canonical,
      issuer: { id: 'https://englishtest.duolingo.com', name: 'Duolingo English Test' },
      holder: given ? `${given} ${surname}` : name,
      title: 'Duolingo English Test',
      issued,
      result: String(score),
    })
    return award ? { kind: 'awards', awards: [award] } : { kind: 'changed', detail: 'date' }
  },
}
