import type { LexiconSkill } from '../lexicon.ts'
import { foldedWords } from '../tokens.ts'
import { csvObjects } from './csv.ts'
import { importedSkill } from './framework.ts'

const kinds = ['technology', 'knowledge', 'transversal', 'language'] as const

/** An employer's own skills as CSV: `label` (or `skill`, `name`), and if wanted `uri`, `aliases` and `broader` (parted by
 * `|`), `kind`, `same`. A broader skill may be named by its label. */
export function fromOwnCsv(text: string, source: string): LexiconSkill[] {
  const rows = csvObjects(text).map((row) => {
    const lower = Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value.trim()]))
    const label = lower.label || lower.skill || lower.name || ''
    return { ...lower, label, uri: lower.uri || lower.id || `urn:own:skill:${foldedWords(label).replaceAll(' ', '-')}` }
  })
  if (rows.every(({ label }) => label === '')) throw new Error('the CSV has no column "label", "skill" or "name"')
  const byLabel = new Map(rows.map(({ label, uri }) => [foldedWords(label), uri]))
  const list = (cell: string | undefined) =>
    (cell ?? '')
      .split('|')
      .map((each) => each.trim())
      .filter(Boolean)
  return rows
    .filter(({ label }) => label !== '')
    .map((row: { label: string; uri: string; aliases?: string; broader?: string; same?: string; kind?: string }) =>
      importedSkill({
        uri: row.uri,
        label: row.label.slice(0, 300),
        aliases: list(row.aliases),
        broader: list(row.broader).map((each) => byLabel.get(foldedWords(each)) ?? each),
        same: list(row.same),
        kind: kinds.find((kind) => kind === row.kind?.toLowerCase()) ?? null,
        source,
      }),
    )
}
