import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Row {
  id: string
  patterns: { example: string }[]
}

/** The rows of the facts about hosts, read where they stand. */
export const facts: Row[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../shared/facts/hosts.json'), 'utf8'),
)
