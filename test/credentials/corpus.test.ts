import { describe, expect, test } from 'vitest'
import { answerFor, expectedAnswers } from './expected-answers.ts'
import { corpusFormats } from './formats/index.ts'
import { inspectCase } from './inspect-case.ts'

const allRows = [...new Set(corpusFormats.flatMap((format) => Object.keys(format.rows)))]
const cells = corpusFormats.flatMap((format) => {
  const lines = expectedAnswers(format.table)
  return allRows.map((row) => ({ format, row, make: format.rows[row], expected: answerFor(lines, row, format.id) }))
})
const worstFirst = ['rejected', 'revoked', 'expired', 'not-in-force', 'unconfirmed', 'issuer-confirmed', 'verified']

describe('the tables', () => {
  test('every cell of format and row has an answer, or a reason why there is no such cell', () => {
    const silent = cells.filter(({ expected, make }) => !expected?.because || (expected.verdict !== 'n/a' && !make))
    expect(silent.map(({ format, row }) => `${format.id}: ${row}`)).toEqual([])
    expect(cells.filter(({ expected }) => expected?.verdict !== 'n/a').length).toBeGreaterThan(300)
  })

  test('every line of a table is about a row that there is', () => {
    const lines = corpusFormats.flatMap((format) => expectedAnswers(format.table))
    const idle = lines.filter(({ row }) => !row.endsWith('*') && !allRows.includes(row))
    expect(idle.map((line) => line.row)).toEqual([])
  })
})

for (const format of corpusFormats)
  describe(format.id, () => {
    for (const { row, make, expected } of cells.filter((cell) => cell.format === format))
      if (make && expected && expected.verdict !== 'n/a')
        test(row, async () => {
          const reports = await inspectCase(await make())
          // A file with several credentials is worth its worst.
          const [worst] = reports.toSorted((a, b) => worstFirst.indexOf(a.verdict) - worstFirst.indexOf(b.verdict))
          const { verdict, recipient, issuer, class: grade, because } = expected
          expect(worst).toMatchObject({ verdict, recipient, issuer, class: grade })
          expect(worst?.findings.map((finding) => finding.reason)).toContain(because)
        })
  })
