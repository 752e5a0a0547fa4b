import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { files, read, root } from './files.ts'

const documents = files.filter((file) => file.endsWith('.md'))
const path = /`((?:\.ci|shared|extension|server|test)\/[\w./-]*|[\w-]+\.(?:ts|md|json|yaml))`/g

test('the documents of the house are there', () => {
  const expected = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'PRIVACY.md',
    'CHANGELOG.md',
    'LICENSE',
  ]
  expect(expected.filter((file) => !files.includes(file))).toEqual([])
})

test('every path that a document names exists', () => {
  const dangling = documents.flatMap((document) =>
    [...read(document).matchAll(path)]
      .map(([, named]) => named ?? '')
      .filter((named) => !existsSync(join(root, named)))
      .map((named) => `${document} names ${named}`),
  )
  expect(dangling).toEqual([])
})

test('every file that a comment of the code names exists', () => {
  const known = new Set(files.map((file) => file.split('/').at(-1)))
  const comment = /^\s*(?:\/\/|\/?\*).*$/gm
  const named = /`((?:shared|extension|server|test)\/[\w./-]+)`|\b([a-z-]+\.md)\b/g
  const dangling = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(comment)]
        .flatMap(([line]) => [...line.matchAll(named)])
        .filter(([, path, note]) => (path ? !existsSync(join(root, path)) : !known.has(note)))
        .map(([name]) => `${file} names ${name}`),
    )
  expect(dangling).toEqual([])
})

test('every picture that a document shows exists', () => {
  const missing = documents.flatMap((document) =>
    [...read(document).matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)]
      .map(([, picture]) => picture ?? '')
      .filter((picture) => !/^https?:/.test(picture) && !existsSync(join(root, picture))),
  )
  expect(missing).toEqual([])
})
