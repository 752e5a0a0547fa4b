/** An inverted index in flat arrays: for each key (a whole number from 0) the rows that hold it, each with a weight. */
export interface Postings {
  starts: Int32Array
  rows: Int32Array
  weights: Float64Array
}

/** Builds postings: `keys` holds the keys of row after row, `ends` where each row ends in it. Weights begin at 1. */
export function createPostings(keys: Int32Array, ends: Int32Array, keyCount: number): Postings {
  const starts = new Int32Array(keyCount + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let key = 0; key < keyCount; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const next = starts.slice()
  const rows = new Int32Array(keys.length)
  let at = 0
  for (const [row, end] of ends.entries()) {
    for (; at < end; at += 1) {
      const key = keys[at] ?? 0
      const place = next[key] ?? 0
      next[key] = place + 1
      rows[place] = row
    }
  }
  return { starts, rows, weights: new Float64Array(keys.length).fill(1) }
}

/** Whole numbers that grow in place: a million of them in an array would be copied over and over. */
export interface Numbers {
  values: Int32Array
  length: number
}

export const createNumbers = (expected: number): Numbers => ({ values: new Int32Array(expected + 1), length: 0 })

export function push(numbers: Numbers, value: number): void {
  if (numbers.length === numbers.values.length) {
    const larger = new Int32Array(numbers.length * 2)
    larger.set(numbers.values)
    numbers.values = larger
  }
  numbers.values[numbers.length] = value
  numbers.length += 1
}

export const numbersOf = ({ values, length }: Numbers): Int32Array => values.subarray(0, length)

/** How many rows hold a key. */
export function rowsOf({ starts }: Postings, key: number): number {
  return (starts[key + 1] ?? 0) - (starts[key] ?? 0)
}

/** Sums of rows, reused from query to query: only what a query touched is read and cleared. */
export interface Sums {
  values: Float64Array
  touched: number[]
}

export const createSums = (rows: number): Sums => ({ values: new Float64Array(rows), touched: [] })

/** Adds a key's postings times `factor` to the sums. */
export function addKey(index: Postings, key: number, factor: number, sums: Sums): void {
  const end = index.starts[key + 1] ?? 0
  for (let at = index.starts[key] ?? 0; at < end; at += 1) {
    const row = index.rows[at] ?? 0
    const value = sums.values[row] ?? 0
    if (value === 0) sums.touched.push(row)
    sums.values[row] = value + factor * (index.weights[at] ?? 0)
  }
}

export function clear(sums: Sums): void {
  for (const row of sums.touched) sums.values[row] = 0
  sums.touched.length = 0
}
