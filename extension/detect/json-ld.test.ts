import { expect, test } from 'vitest'
import { parsePage } from '../cli.ts'
import { isType, jsonLdOf, wordOf } from './json-ld.ts'

const typesOf = (...scripts: string[]) =>
  jsonLdOf(
    parsePage(
      `<html><head>${scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join('')}</head><body></body></html>`,
    ),
  ).map((one) => one['@type'])

test('objects, lists and graphs, in the order of the page', () => {
  expect(typesOf('{"@type":"A"}', '[{"@type":"B"},{"@graph":[{"@type":"C"}]}]')).toEqual(['A', 'B', 'C'])
})

test.each([
  ['a comment of HTML', '<!-- {"@type":"A"} -->'],
  ['a CDATA mark', '//<![CDATA[\n{"@type":"A"}\n//]]>'],
  ['a comment before', '/* made by x */ {"@type":"A"}'],
  ['a comment of a line', '// made by x\n{"@type":"A"}'],
  ['a comment inside, not in a text', '{/* a */"@type":"A","x":"https://x.example/*"}'],
  ['a comma too many', '{"@type":"A","x":[1,],}'],
  ['a semicolon', '{"@type":"A"};'],
  ['quotes as entities', '{&quot;@type&quot;:&quot;A&quot;,&quot;x&quot;:&quot;https://x.example&quot;}'],
  ['a raw line break in a text', '{"@type":"A","x":"one\ntwo"}'],
])('tolerates %s', (_, text) => {
  expect(typesOf(text)).toEqual(['A'])
})

test.each(['{broken', '', '1', '"x"', 'null', '[[[[[[[[[{"@type":"A"}]]]]]]]]]'])('skips %s', (text) => {
  expect(typesOf(text, '{"@type":"B"}')).toEqual(['B'])
})

test('types by name and by URL, words by text and by name', () => {
  const object = { '@type': ['Thing', 'http://schema.org/Person'], by: [{ name: 'Ada' }], other: 7 }
  expect(isType(object, 'Person')).toBe(true)
  expect(isType(object, 'Persona')).toBe(false)
  expect(wordOf(object, 'by')).toBe('Ada')
  expect(wordOf(object, 'other')).toBeNull()
})
