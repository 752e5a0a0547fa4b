import { expect, test } from 'vitest'
import { fieldLines, htmlLines, textLines } from './text-lines.ts'

test('html: headings, items and text, without scripts', () => {
  const html =
    '<h2>What you bring</h2><script>alert("must have")</script><ul><li>Java &amp; SQL</li><li><p>Kind&nbsp;words</p></li></ul>' +
    '<p><strong>Nice to have</strong></p><p>Rust<br>Go</p><style>p{}</style>'
  expect(htmlLines(html)).toEqual([
    { text: 'What you bring', kind: 'heading' },
    { text: 'Java & SQL', kind: 'item' },
    { text: 'Kind words', kind: 'item' },
    { text: 'Nice to have', kind: 'heading' },
    { text: 'Rust', kind: 'text' },
    { text: 'Go', kind: 'text' },
  ])
})

test('html that was escaped once more is read too', () => {
  expect(fieldLines('&lt;p&gt;Weld &amp;amp; cut&lt;/p&gt;')).toEqual([{ text: 'Weld & cut', kind: 'text' }])
})

test('plain text: bullets, and headings by their colon or capitals', () => {
  expect(textLines('REQUIREMENTS\n- MIG welding\n• TIG\nNice to have:\nA kind word')).toEqual([
    { text: 'REQUIREMENTS', kind: 'heading' },
    { text: 'MIG welding', kind: 'item' },
    { text: 'TIG', kind: 'item' },
    { text: 'Nice to have:', kind: 'heading' },
    { text: 'A kind word', kind: 'text' },
  ])
})

test('a short line over a bullet is a heading; a sentence over one is not', () => {
  expect(textLines('Desirable\n\n* ADR\nWe are kind.\n* and small').map(({ kind }) => kind)).toEqual([
    'heading',
    'item',
    'text',
    'item',
  ])
})

test('nothing, an open tag and a deep page are read without trouble', () => {
  expect(fieldLines('')).toEqual([])
  expect(htmlLines('<ul><li>open')).toEqual([{ text: 'open', kind: 'item' }])
  expect(fieldLines('<p '.repeat(100_000))).toHaveLength(1)
  expect(htmlLines(`${'<div>'.repeat(1_000_000)}deep`)).toEqual([])
})
