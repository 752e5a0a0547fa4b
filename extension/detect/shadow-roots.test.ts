import { expect, test } from 'vitest'
import { parsePage } from '../cli.ts'
import { readPage } from './read-page.ts'

const badge = (id: number) => `https://www.credly.com/badges/0000000${id}-aaaa-4bbb-8ccc-444455556666`

test('open shadow roots are read as parts of the page, those of others are not', () => {
  const page = parsePage(
    '<html><head><title>Noor Haddad</title></head><body><h1>Noor Haddad</h1><my-badges></my-badges><aside><my-team></my-team></aside></body></html>',
  )
  const open = (host: Element | null | undefined, html: string) => {
    const root = host?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = html
    return root
  }
  const outer = open(
    page.querySelector('my-badges'),
    `<a href="${badge(1)}">One</a><my-list></my-list><div><h3>Comments</h3><p><a href="${badge(3)}">Piet's</a></p></div>`,
  )
  open(outer?.querySelector('my-list'), `<a href="${badge(2)}">Two</a>`)
  open(page.querySelector('my-team'), `<a href="${badge(4)}">Piet's</a>`)
  const reading = readPage(page, new URL('https://noor.example/'), { now: new Date(0), origin: null })
  expect(reading.links.map(({ url }) => url)).toEqual([badge(1), badge(2)])
})
