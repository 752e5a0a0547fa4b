import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Posting } from '@touchstone/shared/posting'
import type { Reading } from '@touchstone/shared/reading'

/** A saved page with what must be read of it. Its HTML says where and when the shape was seen. */
export interface SavedPage {
  name: string
  html: string
  url: string
  reading: Reading
  /** Addresses and names of others that stand on the page: never in a Reading. */
  strangers: string[]
  posting?: Posting
  /** Mutations that take away the only sign by which the page can be told from another person's. */
  restsOn?: string[]
}

/** Every saved page of every site. */
export const savedPages: SavedPage[] = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: site }) => {
    const folder = join(import.meta.dirname, site)
    const cases = readdirSync(folder).filter((file) => file.endsWith('.html'))
    return cases.map((file) => ({
      name: `${site}/${file.replace('.html', '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
      ...(JSON.parse(readFileSync(join(folder, file.replace('.html', '.json')), 'utf8')) as Omit<
        SavedPage,
        'name' | 'html'
      >),
    }))
  })

/** The moment at which every saved page is read. */
export const savedAt = new Date('2026-11-23T12:00:00.000Z')
