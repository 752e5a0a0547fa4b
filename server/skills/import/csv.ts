import { parse } from 'csv-parse/sync'

const most = 200_000

/** Rows of a CSV text as objects by header. Separator is a comma, or a semicolon where the header has more of them. Throws
 * in words on a quote without an end, and on more than 200,000 rows. */
export function csvObjects(text: string): Record<string, string>[] {
  const [head = ''] = text.split('\n', 1)
  const rows = parse<Record<string, string>>(text, {
    bom: true,
    columns: (header: string[]) => header.map((name) => name.trim()),
    delimiter: head.split(';').length > head.split(',').length ? ';' : ',',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    to: most + 1,
  })
  if (rows.length > most) throw new Error(`the CSV has more than ${most} rows`)
  return rows
}
