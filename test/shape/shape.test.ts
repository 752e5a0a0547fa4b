import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { connectors, edges, mayConnect } from './edges.ts'
import { files, importsOf, isCode, isTest, product, read } from './files.ts'

const within = (target: string, prefixes: string[]): boolean =>
  prefixes.some((prefix) =>
    prefix.endsWith('/') || prefix.endsWith(':')
      ? target.startsWith(prefix)
      : target === prefix || target.startsWith(`${prefix}/`) || target.startsWith(`${prefix}.`),
  )

const rowOf = (file: string) =>
  edges.filter((edge) => file.startsWith(edge.from)).toSorted((a, b) => b.from.length - a.from.length)[0]

describe('who may import whom (test/shape/edges.ts)', () => {
  test('the table refuses what it should', () => {
    const row = rowOf('extension/detect/links.ts')
    expect(row && within('server/match', row.may)).toBe(false)
    expect(row && within('shared/hosts/index', row.may)).toBe(true)
  })

  test('every file of the product has a row', () => {
    expect(product.filter((file) => !rowOf(file))).toEqual([])
  })

  test('every row has files, and every package in it is imported', () => {
    const idle = edges.filter((edge) => !product.some((file) => rowOf(file) === edge)).map(({ from }) => from)
    expect(idle).toEqual([])
    const imported = product.flatMap((file) => importsOf(file).map(({ target }) => ({ row: rowOf(file), target })))
    const unused = edges.flatMap((edge) =>
      edge.may
        .filter((may) => !/^(?:shared|extension|server|test)\//.test(may))
        .filter((may) => !imported.some(({ row, target }) => row === edge && within(target, [may])))
        .map((may) => `${edge.from} imports no ${may}`),
    )
    expect(unused).toEqual([])
  })

  test('every import is allowed by its row', () => {
    const refused = product.flatMap((file) => {
      const row = rowOf(file)
      return importsOf(file)
        .filter(
          ({ target, typeOnly }) => !(within(target, row?.may ?? []) || (typeOnly && within(target, row?.types ?? []))),
        )
        .map(({ target, typeOnly }) => `${file} may not import ${typeOnly ? 'types of ' : ''}${target}`)
    })
    expect(refused).toEqual([])
  })

  test('detect and show never meet', () => {
    const meeting = product.flatMap((file) => {
      const other = file.startsWith('extension/detect/')
        ? 'extension/show/'
        : file.startsWith('extension/show/')
          ? 'extension/detect/'
          : null
      return other
        ? importsOf(file)
            .filter(({ target }) => target.startsWith(other))
            .map(({ target }) => `${file} -> ${target}`)
        : []
    })
    expect(meeting).toEqual([])
  })

  test('only server/fetch opens a connection', () => {
    const opening = product
      .filter((file) => file.startsWith('server/') && !within(file, mayConnect))
      .flatMap((file) => {
        const imported = importsOf(file).filter(({ target, typeOnly }) => !typeOnly && connectors.includes(target))
        const global = /(?<![\w.])fetch\(\s*['"`]http|globalThis\.fetch/.test(read(file))
          ? [{ target: 'the global fetch' }]
          : []
        return [...imported, ...global].map(({ target }) => `${file} uses ${target}`)
      })
    expect(opening).toEqual([])
  })

  test('only server/env.ts reads process.env', () => {
    const readers = product.filter((file) => file.startsWith('server/') && /process\.env\b/.test(read(file)))
    expect(readers.filter((file) => file !== 'server/env.ts' && !file.startsWith('server/start'))).toEqual([])
  })
})

describe('files', () => {
  const lines = (file: string): number => read(file).split('\n').length - 1

  test('no file is longer than 250 lines', () => {
    const long = files.filter((file) => isCode(file) && !file.includes('/migrations/') && lines(file) > 250)
    expect(long.map((file) => `${file} has ${lines(file)} lines: what would split it naturally?`)).toEqual([])
  })

  test('nine in ten files of the product are at most 150 lines', () => {
    const sizes = product.map(lines).toSorted((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(150)
  })

  test('no folder says nothing', () => {
    const banned = /(^|\/)(src|utils|util|helpers|common|lib|services)\//
    expect(files.filter((file) => banned.test(file))).toEqual([])
  })

  test('names are kebab-case', () => {
    const odd = files.filter(
      (file) => isCode(file) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$/.test(posix.basename(file)),
    )
    expect(odd).toEqual([])
  })

  test('exports are named', () => {
    const allowed = /(\.config\.ts$|^extension\/entrypoints\/)/
    const offending = product.filter((file) => !allowed.test(file) && /^export default\b/m.test(read(file)))
    expect(offending).toEqual([])
  })

  test('no test is skipped or left alone', () => {
    const weak = files.filter(
      (file) => isTest(file) && isCode(file) && /\b(?:it|test|describe)\.(?:skip|todo|only)\b/.test(read(file)),
    )
    expect(weak.filter((file) => file !== 'test/shape/shape.test.ts')).toEqual([])
  })
})
