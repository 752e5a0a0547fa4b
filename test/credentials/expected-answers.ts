import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One line of a table of expected answers. */
export interface Expected {
  row: string
  verdict: string
  recipient: string
  issuer: string
  class: string
  /** A reason among the findings; for `n/a` the words that say why there is no such cell. */
  because: string
  only: string[]
}

/** The lines of `expected/<table>.md`. */
export function expectedAnswers(table: string): Expected[] {
  const text = readFileSync(join(import.meta.dirname, 'expected', `${table}.md`), 'utf8')
  const lines = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:row |-)/.test(line))
  return lines.map((line) => {
    const cells = line.split('|').slice(1, -1)
    const [row = '', verdict = '', recipient = '', issuer = '', grade = '', because = '', only = ''] = cells.map(
      (cell) => cell.replaceAll('`', '').trim(),
    )
    return { row, verdict, recipient, issuer, class: grade, because, only: only === '' ? [] : only.split(/,\s*/) }
  })
}

/** The line for one cell: one that names the format goes before the general one, an exact row before `beginning*`. */
export function answerFor(lines: readonly Expected[], row: string, format: string): Expected | undefined {
  const fits = (line: Expected) => line.row === row || (line.row.endsWith('*') && row.startsWith(line.row.slice(0, -1)))
  const candidates = lines.filter((line) => fits(line) && (line.only.length === 0 || line.only.includes(format)))
  const rank = (line: Expected) => (line.only.length > 0 ? 2 : 0) + (line.row === row ? 1 : 0)
  return candidates.toSorted((a, b) => rank(b) - rank(a))[0]
}
