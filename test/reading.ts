import type { Reading } from '@touchstone/shared/reading'

/** A Reading of an invented page that shows nothing but what is given. */
export function makeReading(shown: Partial<Reading> = {}): Reading {
  return {
    person: { name: 'Mara Lindqvist', profile: 'https://jobs.example/in/mara-lindqvist/', key: null },
    emails: [],
    links: [],
    files: [],
    claims: [],
    skills: [],
    profiles: [],
    completeness: { state: 'full' },
    reader: { site: 'test', version: 1 },
    source: 'https://jobs.example/in/mara-lindqvist/',
    seenAt: '2026-11-23T12:00:00Z',
    origin: null,
    ...shown,
  }
}

export const linkTo = (url: string): Reading['links'][number] => ({ url, from: 'link', claim: null })
