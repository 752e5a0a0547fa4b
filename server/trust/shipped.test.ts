import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recogniseFrom } from './recognise.ts'
import { shippedList } from './shipped.ts'

const records = join(import.meta.dirname, '../records')
const readers = readdirSync(records)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(records, file), 'utf8'))
  .join('\n')

test.each(shippedList.entries)('$id is the id that a reader of records gives', ({ id }) => {
  expect(readers).toContain(`'${id}'`)
})

test('a platform of the list is recognised by its domain alone', async () => {
  const issuer = await recogniseFrom([shippedList])({ id: 'https://www.coursera.org', selfName: null })
  expect(issuer).toMatchObject({ answer: 'recognised', by: 'shipped', name: 'Coursera', trust: [0.6, 0.6] })
})

test.each(['https://www.coursera.org/evil', 'https://coursera.org', 'https://www.coursera.org.evil.example'])(
  '%s is not',
  async (id) => {
    const issuer = await recogniseFrom([shippedList])({ id, selfName: 'Coursera' })
    expect(issuer.answer).toBe('unrecognised')
  },
)
