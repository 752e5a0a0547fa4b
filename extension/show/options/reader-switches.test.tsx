import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { ReaderSwitches } from './reader-switches.tsx'

const actions = { switchReader: () => {}, allowReports: () => {} }
const linkedin = { site: 'linkedin', version: 3, missing: ['top-card'], failed: null, times: 4, lastAt: null }
const drawn = (offBy: string | null, administrator = true): string =>
  render(
    <ReaderSwitches
      readers={{ reports: true, list: [{ ...linkedin, offBy }] }}
      administrator={administrator}
      actions={actions}
    />,
  )

test('an administrator may switch a reader off, and on again', () => {
  expect(drawn(null)).toContain('Switch off')
  expect(drawn('Robin Sample')).toContain('switched off by Robin Sample')
  expect(drawn('Robin Sample')).toContain('Switch on')
})

test('anybody else sees how it stands', () => {
  expect(drawn('Robin Sample', false)).toContain('switched off by Robin Sample')
  expect(drawn(null, false)).not.toContain('<button')
  expect(drawn(null, false)).toContain('disabled')
})
