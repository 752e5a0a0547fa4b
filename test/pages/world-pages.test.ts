import { parsePage } from '@touchstone/extension/cli'
import { readPage } from '@touchstone/extension/detect/read-page'
import { expect, test } from 'vitest'
import { createWorld } from '../world/world.ts'
import { mutations } from './mutations.ts'
import { savedAt } from './saved-pages.ts'

const world = await createWorld()
const hers = world.credentials.map(({ url }) => url).toSorted()
const pages = {
  jobsA: hers,
  jobsB: hers,
  jobsC: ['https://academy.example/credentials/typescript.jwt', 'https://university.example/credentials/data-analysis'],
  jobsCAll: hers,
  ats: hers,
}
const cases = Object.entries(pages).flatMap(([name, links]) =>
  [['nothing changed', () => {}] as const, ...Object.entries(mutations)].map(([said, mutate]) => ({
    name,
    said,
    links,
    mutate,
  })),
)

test.each(cases)(
  'the sample page $name with $said shows her credentials and nobody else’s',
  async ({ name, links, mutate }) => {
    const url = world.pages[name as keyof typeof pages]
    const fetched = await world.fetch(url, { accept: 'html' })
    if (fetched.outcome !== 'ok') throw new Error(`${url}: ${fetched.outcome}`)
    const page = parsePage(new TextDecoder().decode(fetched.bytes))
    mutate(page)
    const reading = readPage(page, new URL(url), { now: savedAt, origin: null })
    expect(reading.links.map((link) => link.url).toSorted()).toEqual(links)
    expect(reading.person.name).toBe('Mara Lindqvist')
    if (name === 'jobsC') expect(reading.completeness).toMatchObject({ state: 'partial', total: 9 })
    expect(reading.emails.map(({ address }) => address)).toEqual(name === 'ats' ? [world.candidate.email] : [])
  },
)
