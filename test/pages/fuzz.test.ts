import { parsePage } from '@touchstone/extension/cli'
import { healthOf } from '@touchstone/extension/detect/health'
import { readPosting } from '@touchstone/extension/detect/posting'
import { readPage } from '@touchstone/extension/detect/read-page'
import { Posting } from '@touchstone/shared/posting'
import { Reading } from '@touchstone/shared/reading'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { savedAt } from './saved-pages.ts'

const addresses = [
  'https://www.linkedin.com/in/mara-lindqvist/',
  'https://www.linkedin.com/in/%E0%A4%A/details/certifications/',
  'https://www.linkedin.com/talent/profile/ACoAAB1',
  'https://www.linkedin.com/sales/lead/ACwAAB1,NAME',
  'https://ats.example/index.php?m=candidates&a=show&candidateID=17',
  'https://app.greenhouse.io/people/1',
  'https://github.com/mara/mara',
  'https://www.credly.com/users/mara/badges',
  'https://jobs.lever.co/h/5e1f0c2a-7b3d-4f60-9a11-2c3d4e5f6a7b',
  'https://person.example/',
]

const hostile = fc.constantFrom(
  'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666',
  'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fwww.linkedin.com%2Fsafety%2Fgo%3Furl%3D',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://user:pass@www.credly.com/badges/x',
  'http://[::1]:99999/',
  'http://%zz/',
  '//credly.com',
  'https://xn--a.example/credentials/1',
  'HTTPS://U.EXAMPLE:443/credentials/../credentials/%00',
  `https://u.example/credentials/${'a'.repeat(9000)}`,
  '/in/%E0%A4%A/details/certifications/',
  '/in/someone-else/',
  '?m=candidates&a=show&candidateID=18',
  'mailto:a@b.example?subject=%',
  '\u0000\ud800',
  '',
)
const words = fc.oneof(
  fc.constantFrom(
    'Licenses & certifications',
    'Skills',
    'People also viewed',
    'Mara Lindqvist',
    'Issued May 2024 · Expires 2025',
    'Credential ID',
    'Name:',
    'E-Mail:',
    'a@b.example',
    'Show all 31',
  ),
  fc.string({ maxLength: 20, unit: 'binary' }),
)
const tag = fc.constantFrom(
  ...'a img iframe object embed section article aside main div span p ul li hr h1 h2 h3 dl dt dd table tr td svg title base head body html script template'.split(
    ' ',
  ),
)
const attribute = fc.oneof(
  fc.tuple(fc.constantFrom('href', 'src', 'data', 'data-share-badge-id', 'data-share-badge-host', 'action'), hostile),
  fc.tuple(
    fc.constantFrom(
      'class',
      'id',
      'role',
      'alt',
      'aria-label',
      'data-view-name',
      'componentkey',
      'aria-level',
      'type',
      'hidden',
    ),
    fc.constantFrom(
      'licenses_and_certifications',
      'heading',
      'profile-top-card',
      'profile-component-entity',
      'com.linkedin.sdui.profile.card.refACoAAB1SkillsTopLevelSection',
      'application/ld+json',
      '-1',
      '',
    ),
  ),
)
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    words,
    fc
      .tuple(tag, fc.array(attribute, { maxLength: 3 }), fc.array(tie('node'), { maxLength: 4 }), fc.boolean())
      .map(([name, attributes, inner, closed]) => {
        const written = attributes.map(([key, value]) => ` ${key}="${value.replaceAll('"', '')}"`).join('')
        return `<${name}${written}>${inner.join('')}${closed ? `</${name}>` : ''}`
      }),
    fc.json().map((text) => `<script type="application/ld+json">${text.replaceAll('<', '')}</script>`),
    fc.constantFrom('<!--', '<![CDATA[', '</', '<a href=', '&#xD800;', '&amp', '<p/>', ']]>'),
  ),
}))

test('10,000 small documents: always a Reading, never an exception', () => {
  const document = fc.tuple(fc.constantFrom(...addresses), fc.array(node, { maxLength: 6 }), fc.boolean())
  fc.assert(
    fc.property(document, ([address, nodes, whole]) => {
      const url = new URL(address)
      const body = nodes.join('')
      const page = parsePage(
        whole ? `<html><head><title>Mara Lindqvist | LinkedIn</title></head><body>${body}</body></html>` : body,
      )
      const reading = readPage(page, url, { now: savedAt, origin: null })
      expect(Reading.safeParse(reading).error).toBeUndefined()
      const posting = readPosting(page, url, savedAt)
      if (posting) expect(Posting.safeParse(posting).error).toBeUndefined()
      healthOf(page, url, reading)
    }),
    { numRuns: 10_000, seed: 20261123 },
  )
}, 120_000)
