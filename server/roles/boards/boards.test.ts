import { curatedLexicon } from '@touchstone/server/skills/curated'
import { foldedWords } from '@touchstone/server/skills/tokens'
import { anyOf } from '@touchstone/shared/any-of'
import type { Requirement } from '@touchstone/shared/role'
import { expect, test } from 'vitest'
import { postings } from '../../../test/postings/postings.ts'
import type { Fetch } from '../../fetch/outcome.ts'
import { importRole } from '../import-role.ts'
import { propose } from '../propose.ts'
import { boards } from './index.ts'

const at = '2026-11-23T00:00:00Z'
const down = (url: string) => ({ outcome: 'unreachable', url, status: null, detail: '', retryAfter: null, at }) as const
const answering =
  (pages: Record<string, string>): Fetch =>
  async (url) =>
    url in pages
      ? {
          outcome: 'ok',
          url,
          finalUrl: url,
          status: 200,
          mediaType: 'application/json',
          bytes: Buffer.from(pages[url] ?? ''),
          at,
        }
      : down(url)
const labels = (requirements: readonly Requirement[], kind: Requirement['kind']) =>
  requirements.filter((each) => each.kind === kind).map(({ skill }) => skill.label)

/** The one must-have that the shipped taxonomy does not name yet. */
const pressure = ['working under pressure', 'stress management', 'stress tolerance']

test('every board has a recorded posting', () => {
  expect(postings.map(({ board }) => board).toSorted()).toEqual(boards.map(({ id }) => id))
})

test.each(postings)('$board: $title', async ({ board, page, asks, body, title, licences, musts, nices }) => {
  expect(boards.find(({ id }) => id === board)?.find(new URL(page))?.url).toBe(asks)
  const imported = await importRole(page, { fetch: answering({ [asks]: body }) })
  if (imported.outcome !== 'read') throw new Error(imported.problem.sentence)
  const { role } = propose(imported.posting, '3b3c0a2e-6a86-4a6e-8f0e-3f6f0f3f2b11')
  expect(role).toMatchObject({ title, source: page, acceptedAt: null })
  expect(labels(role.requirements, 'licence')).toEqual(licences)
  const named = (kind: Requirement['kind'], wanted: readonly string[]) => {
    const names = new Set(wanted.map(foldedWords))
    return role.requirements.some(
      (each) =>
        each.kind === kind &&
        anyOf(each).some(({ label, aliases }) => [label, ...aliases].some((name) => names.has(foldedWords(name)))),
    )
  }
  expect(nices.filter((nice) => !named('nice', nice))).toEqual([])
  const missed = musts.filter((must) => !named('must', must))
  expect(missed).toEqual(board === 'recruitee' ? [pressure] : [])
})

test.each([
  ['https://job-boards.greenhouse.io.evil.example/t/jobs/1', null],
  ['https://jobs.lever.co/t', null],
  ['https://jobs.ashbyhq.com/a%2F..%2Fb/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', null],
  ['https://apply.workable.com/%2e%2e/j/..', null],
  ['https://x.wd3.myworkdayjobs.com/job', null],
  [
    'https://boards.greenhouse.io/embed/job_app?for=acme&token=12',
    'https://boards-api.greenhouse.io/v1/boards/acme/jobs/12?content=true',
  ],
  [
    'https://jobs.eu.lever.co/acme/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
    'https://api.eu.lever.co/v0/postings/acme/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
  ],
  ['https://acme.recruitee.com/l/en/o/sous-chef', 'https://acme.recruitee.com/api/offers/'],
  ['https://acme.workable.com/j/A1B2C3D4E5', 'https://apply.workable.com/api/v2/accounts/acme/jobs/A1B2C3D4E5'],
])('%s asks %s', (page, asks) => {
  expect(boards.flatMap((board) => board.find(new URL(page)) ?? [])[0]?.url ?? null).toBe(asks)
})

test('a board that changed is read from its page; one that is down is a problem with a next step', async () => {
  const greenhouse = postings.find(({ board }) => board === 'greenhouse')
  if (!greenhouse) throw new Error('no recorded posting')
  const page = '<html><h1>Registered Nurse</h1><h2>Requirements</h2><ul><li>Triage</li></ul></html>'
  const changed = await importRole(greenhouse.page, {
    fetch: answering({ [greenhouse.asks]: '{"jobs":[]}', [greenhouse.page]: page }),
  })
  expect(changed).toMatchObject({ outcome: 'read', posting: { title: 'Registered Nurse' } })
  const nothing = await importRole(greenhouse.page, { fetch: answering({}) })
  expect(nothing).toMatchObject({
    outcome: 'failed',
    problem: { code: 'unavailable', sentence: 'The job board (greenhouse) could not be reached.' },
  })
  expect(await importRole('javascript:alert(1)', { fetch: answering({}) })).toMatchObject({ outcome: 'failed' })
})

const lever = 'https://api.lever.co/v0/postings/acme/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed'
test.each([
  [
    'a row of another shape in the list',
    'https://jobs.ashbyhq.com/acme/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
    'https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true',
    {
      jobs: [
        { id: 7, title: null },
        { id: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', title: 'Cook', descriptionHtml: '', descriptionPlain: 'HACCP' },
      ],
    },
  ],
  [
    'no lists and an empty description',
    'https://jobs.lever.co/acme/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
    lever,
    { id: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', text: 'Cook', description: '', descriptionPlain: 'HACCP' },
  ],
  [
    'an id written as a string',
    'https://boards.greenhouse.io/acme/jobs/12',
    'https://boards-api.greenhouse.io/v1/boards/acme/jobs/12?content=true',
    { id: '12', title: 'Cook', content: '&lt;p&gt;HACCP&lt;/p&gt;', absolute_url: null },
  ],
])('%s', async (_, page, asks, body) => {
  const imported = await importRole(page, { fetch: answering({ [asks]: JSON.stringify(body) }) })
  expect(imported).toMatchObject({ outcome: 'read', posting: { title: 'Cook' } })
  expect(imported.outcome === 'read' && imported.posting.lines.map(({ text }) => text)).toContain('HACCP')
})

test('skills of requirements come from the shipped taxonomy', () => {
  expect(curatedLexicon().skills.length).toBeGreaterThan(1500)
})
