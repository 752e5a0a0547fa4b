import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { find } from '@touchstone/shared/hosts'
import { expect, test } from 'vitest'
import { edx } from './edx.ts'
import { openedx } from './openedx.ts'

const id = '0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d'
const program = readFileSync(join(import.meta.dirname, '../../test/world/hosts/edx/program.html'), 'utf8')
const programLink = find(new URL(`https://credentials.edx.org/credentials/${id}/`))

test('a program certificate: its printed id, its effort, and no day where it says none', () => {
  const said = edx.read(program, programLink)
  expect(said.kind === 'awards' && said.awards[0]?.credential).toMatchObject({
    recipient: { name: 'Mara Lindqvist' },
    achievement: { name: 'Widget Engineering' },
    workload: '120 hours',
    awardedAt: null,
  })
  expect(edx.read(program.replace(id, 'f'.repeat(32)), programLink)).toEqual({ kind: 'changed', detail: 'another id' })
})

test('the template that every Open edX site starts with: id and date stand in the metadata', () => {
  const page = `<strong class="accomplishment-recipient hd-1 emphasized">Mara Lindqvist</strong>
    <span class="accomplishment-course-name">Widgets</span>
    <dl class="metadata accomplishment-recipient"><dd>somebody else @ site</dd></dl>
    <dl class="metadata accomplishment-id"><dt>Certificate ID:</dt><dd>${id}</dd></dl>
    <dl class="metadata accomplishment-date"><dt>Issued:</dt><dd>June 3, 2025</dd></dl>`
  const said = openedx.read(page, find(new URL(`https://learn.example.edu/certificates/${id}`)))
  expect(said.kind === 'awards' && said.awards[0]?.credential).toMatchObject({
    recipient: { name: 'Mara Lindqvist' },
    issuer: { id: 'https://learn.example.edu' },
    awardedAt: '2025-06-03T00:00:00.000Z',
  })
})

test('edX itself, as it is served: the day beside the title, its own link', () => {
  const page = `<title>AcmeX W101 Certificate | edX</title><div class="wrapper-accomplishment-title verified"></div>
    <strong class="accomplishment-recipient">Mara Lindqvist</strong><span class="accomplishment-course-name">Widgets</span>
    <span class="copy-micro emphasized">Issued August 6, 2018</span>
    <span class="emphasized"><a href="https://courses.edx.org/certificates/${id}">${id}</a></span>`
  const said = edx.read(page, find(new URL(`https://courses.edx.org/certificates/${id}`)))
  expect(said.kind === 'awards' && said.awards[0]?.credential).toMatchObject({
    issuer: { name: 'AcmeX on edX' },
    achievement: { type: 'verified' },
    awardedAt: '2018-08-06T00:00:00.000Z',
  })
})

test.each([
  ['its own address', `https://courses.edx.org/certificates/${id}/`, 'awards'],
  ['its own path', `/certificates/${id}`, 'awards'],
  ['a link to the top of the page', '#', 'changed'],
  ['a link to nothing', '', 'changed'],
  ['another certificate', `/certificates/${'f'.repeat(32)}`, 'changed'],
])('the certificate is the one that was asked for by %s', (_, href, kind) => {
  const page = `<strong class="accomplishment-recipient">Mara Lindqvist</strong>
    <span class="accomplishment-course-name">Widgets</span><a href="${href}">Share</a>`
  expect(edx.read(page, find(new URL(`https://courses.edx.org/certificates/${id}`))).kind).toBe(kind)
})
