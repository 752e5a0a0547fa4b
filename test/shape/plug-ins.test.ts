import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plugIns } from './edges.ts'
import { files, importsOf, isCode, isTest } from './files.ts'

describe.each(plugIns)('plug-ins of $folder', ({ folder, list }) => {
  const written = files.filter(
    (file) => posix.dirname(file) === folder && isCode(file) && !isTest(file) && file !== list,
  )

  test('the list exists', () => {
    expect(files).toContain(list)
  })

  test('every file is reached from the list', () => {
    const reached = new Set<string>()
    const visit = (file: string): void => {
      if (reached.has(file)) return
      reached.add(file)
      for (const { target } of importsOf(file)) if (files.includes(`${target}.ts`)) visit(`${target}.ts`)
    }
    visit(list)
    const forgotten = written.filter((file) => !reached.has(file))
    expect(forgotten.map((file) => `${file} is not reached from ${list}: add its line there`)).toEqual([])
  })
})
