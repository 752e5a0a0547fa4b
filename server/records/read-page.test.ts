import { expect, test } from 'vitest'
import { readPage } from './read-page.ts'

test('reads title, tags, JSON-LD, scripts, links and the asked elements', () => {
  const page = readPage(
    `<title> A &amp; B </title><meta property="og:title" content="one"><meta property="og:title" content="two">
     <script type="application/ld+json">[{"@type":"A"},{"@graph":[{"@type":"B"}]}]</script><script>var x = "<b>"</script>
     <div class="holder big">Mara  <i>Lindqvist</i><a href="/x">.</a></div><div class="other">no</div>`,
    ['holder'],
  )
  expect(page.title).toBe('A & B')
  expect(page.meta.get('og:title')).toBe('one')
  expect(page.jsonLd.map((each) => each['@type'])).toEqual(['A', undefined, 'B'])
  expect(page.scripts).toEqual(['var x = "<b>"'])
  expect(page.hrefs).toEqual(['/x'])
  expect(page.elements).toEqual([{ classes: ['holder', 'big'], text: 'Mara Lindqvist.', hrefs: ['/x'] }])
  expect(page.images).toEqual([])
})

test.each([
  ['nothing', ''],
  ['no markup', 'hello'],
  ['broken JSON-LD', '<script type="application/ld+json">{</script>'],
  ['JSON-LD that is a text', '<script type="application/ld+json">"x"</script>'],
  ['JSON-LD too deep', `<script type="application/ld+json">${'['.repeat(200)}</script>`],
  ['an open script', '<script>var'],
])('%s has no JSON-LD', (_, html) => {
  expect(readPage(html).jsonLd).toEqual([])
})

test.each([
  ['elements of an asked class within each other', '<b class="holder">x'.repeat(50_000), 10],
  ['elements of an asked class beside each other', '<b class="holder">x</b>'.repeat(40_000), 2000],
  ['nothing but opening tags', '<b>'.repeat(333_000), 0],
  ['opening tags with the wrong ends', '<b></i>'.repeat(140_000), 0],
  ['opening brackets', '<'.repeat(1_000_000), 0],
])('a megabyte of %s ends soon', (_, html, elements) => {
  const begun = performance.now()
  expect(readPage(html, ['holder']).elements).toHaveLength(elements)
  // Minutes without the caps; the time is generous for a machine under load.
  expect(performance.now() - begun).toBeLessThan(4000)
})
