import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromPage, toOverlay } from './messages.ts'

const self = 'cjekoocdhdopfggjkbnabikaopfjonni'
const page = { id: self, tab: { id: 7 }, frameId: 0, url: 'https://ats.example/candidates/1' }
const worker = { id: self }

describe('from a page', () => {
  test('our content script may ask for the panel and for a count, and announce the overlay', () => {
    expect(fromPage({ kind: 'open-panel' }, page, self)).toEqual({ kind: 'open-panel' })
    expect(fromPage({ kind: 'overlay-ready' }, page, self)).toEqual({ kind: 'overlay-ready' })
    expect(fromPage({ kind: 'count' }, page, self)).toEqual({ kind: 'count' })
  })

  test.each([
    ['another extension', { ...page, id: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }],
    ['nobody', { ...page, id: undefined }],
    ['no tab', { ...page, tab: undefined }],
    ['a frame', { ...page, frameId: 3 }],
    ['no frame', { ...page, frameId: undefined }],
    ['an extension page', { ...page, url: `chrome-extension://${self}/options.html` }],
    ['a file', { ...page, url: 'file:///etc/passwd' }],
    ['no address', { ...page, url: undefined }],
  ])('%s is refused', (_, sender) => {
    expect(fromPage({ kind: 'open-panel' }, sender, self)).toBeNull()
  })

  test('100 forged messages are refused', () => {
    const forged = fc.oneof(
      fc.jsonValue(),
      fc.record({ kind: fc.string() }),
      fc.record({ kind: fc.constant('open-panel'), token: fc.string() }),
      fc.record({ kind: fc.constant('overlay-ready'), reading: fc.object() }),
    )
    fc.assert(
      fc.property(forged, (message) => fromPage(message, page, self) === null),
      { numRuns: 100 },
    )
  })
})

describe('to an overlay', () => {
  test('our worker may speak', () => {
    expect(toOverlay({ kind: 'overlay', state: 'signed-out' }, worker, self)).toEqual({
      kind: 'overlay',
      state: 'signed-out',
    })
    const reports = { kind: 'overlay', state: 'reports', expected: 2, reports: [], match: null }
    expect(toOverlay(reports, worker, self)).toEqual(reports)
  })

  test('a content script, another extension and odd shapes are refused', () => {
    const signedOut = { kind: 'overlay', state: 'signed-out' }
    expect(toOverlay(signedOut, page, self)).toBeNull()
    expect(toOverlay(signedOut, { id: 'other' }, self)).toBeNull()
    expect(toOverlay({ ...signedOut, token: 'x' }, worker, self)).toBeNull()
    expect(
      toOverlay({ kind: 'overlay', state: 'reports', expected: 1, reports: 'x', match: null }, worker, self),
    ).toBeNull()
    fc.assert(fc.property(fc.jsonValue(), (message) => toOverlay(message, worker, self) === null))
  })
})
