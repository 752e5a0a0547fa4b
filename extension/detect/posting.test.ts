import { Posting } from '@touchstone/shared/posting'
import { expect, test } from 'vitest'
import { parsePage } from '../cli.ts'
import { readPosting } from './posting.ts'

const now = new Date('2026-11-23T12:00:00Z')
const read = (url: string, html: string) =>
  readPosting(parsePage(`<html><head></head><body>${html}</body></html>`), new URL(url), now)
const ld = (text: string) => `<script type="application/ld+json">${text}</script>`

test('a JobPosting of any site, alone, in a list and in a graph', () => {
  const job = '{"@type":"JobPosting","title":"Timetable planner","skills":"SQL"}'
  for (const text of [
    job,
    `[{"@type":"Organization"},${job}]`,
    `{"@context":"https://schema.org","@graph":[${job}]}`,
    `/* job */ ${job.replace('planner', 'plan\tner')}`,
  ]) {
    const posting = read('https://careers.example/1', `${ld(text)}<main><h1>Planner</h1><p>We plan.</p></main>`)
    expect(posting).toMatchObject({
      source: 'https://careers.example/1',
      jsonLd: [{ '@type': 'JobPosting', skills: 'SQL' }],
      text: 'Planner We plan.',
    })
    expect(posting?.title).toMatch(/^Timetable plan ?ner$/)
    expect(Posting.parse(posting)).toEqual(posting)
  }
})

test('types may be URLs or several', () => {
  expect(read('https://c.example/', ld('{"@type":["https://schema.org/JobPosting","Thing"],"title":"T"}'))?.title).toBe(
    'T',
  )
})

test.each([
  'https://job-boards.greenhouse.io/harwick/jobs/4001',
  'https://boards.eu.greenhouse.io/harwick/jobs/4001',
  'https://harwick.example/careers?gh_jid=4001',
  'https://jobs.lever.co/harwick/5e1f0c2a-7b3d-4f60-9a11-2c3d4e5f6a7b',
  'https://jobs.eu.lever.co/harwick/5e1f0c2a-7b3d-4f60-9a11-2c3d4e5f6a7b',
  'https://jobs.ashbyhq.com/Harwick/5e1f0c2a-7b3d-4f60-9a11-2c3d4e5f6a7b',
  'https://apply.workable.com/harwick/j/ABC123',
  'https://careers.smartrecruiters.com/Harwick/743999-planner',
  'https://harwick.recruitee.com/o/planner',
  'https://harwick.teamtailor.com/jobs/4001-planner',
  'https://harwick.jobs.personio.de/job/4001',
  'https://harwick.breezy.hr/p/abc-planner',
  'https://harwick.bamboohr.com/careers/77',
  'https://harwick.wd3.myworkdayjobs.com/en-US/Site/job/Harwick/Planner_R1',
  'https://careers-harwick.icims.com/jobs/1234/planner/job',
  'https://www.linkedin.com/jobs/view/4001/',
  'https://www.indeed.com/viewjob?jk=abc',
  'https://app.greenhouse.io/sdash/4001',
  'https://hire.lever.co/jobs/5e1f0c2a-7b3d-4f60-9a11-2c3d4e5f6a7b',
  'https://app.ashbyhq.com/jobs/5e1f0c2a-7b3d-4f60-9a11-2c3d4e5f6a7b',
  'https://ats.example/index.php?m=joborders&a=show&jobOrderID=7',
])('%s is a posting by its address', (url) => {
  expect(read(url, '<main><h1>Planner</h1><p>We plan.</p></main>')).toMatchObject({
    source: url,
    title: 'Planner',
    jsonLd: [],
    text: 'Planner We plan.',
  })
})

test.each([
  'https://job-boards.greenhouse.io.evil.example/harwick/jobs/4001',
  'https://jobs.lever.co/harwick',
  'https://www.linkedin.com/in/mara/',
  'https://person.example/',
])('%s is none', (url) => {
  expect(read(url, '<main><h1>Planner</h1></main>')).toBeNull()
})

test('a page without any title is none, a long one is cut', () => {
  expect(read('https://jobs.lever.co/h/5e1f0c2a-7b3d-4f60-9a11-2c3d4e5f6a7b', '<p>x</p>')).toBeNull()
  const long = read(
    'https://jobs.ashbyhq.com/H/5e1f0c2a-7b3d-4f60-9a11-2c3d4e5f6a7b',
    `<h1>Planner</h1><p>${'word '.repeat(100_000)}</p>`,
  )
  expect(long?.text.length).toBeLessThanOrEqual(200_000)
})

test('the heading that the title repeats, not the site’s or the list’s', () => {
  const page = (head: string, body: string) =>
    readPosting(
      parsePage(`<html><head><title>${head}</title></head><body>${body}</body></html>`),
      new URL('https://www.linkedin.com/jobs/search/?currentJobId=4001'),
      now,
    )
  const list =
    '<ul><li><a href="/jobs/view/4002/">Forklift driver</a></li><li><a href="/jobs/view/4001/">Planner</a></li></ul>'
  const role = `<div><div><h1>Planner</h1></div><div>We plan. ${'You know timetables. '.repeat(20)}</div></div>`
  const read = page(
    '(3) Planner | Harwick | LinkedIn',
    `<h1>Jobs</h1><main><h1>Jobs in Harwick</h1>${list}${role}</main>`,
  )
  expect(read?.title).toBe('Planner')
  expect(read?.text).toMatch(/^Planner We plan\./)
  const short = page(
    'Planner | Harwick | LinkedIn',
    `<main><div><p>Planner</p></div><h2>About the job</h2><p>We plan.</p></main>`,
  )
  expect(short).toMatchObject({ title: 'Planner', text: 'Planner About the job We plan.' })
})

test('a posting in microdata', () => {
  const marked =
    '<div itemscope itemtype="http://schema.org/JobPosting"><h1>Harwick</h1><h2 itemprop="title">Planner</h2></div>'
  expect(read('https://careers.example/1', marked)?.title).toBe('Planner')
})
