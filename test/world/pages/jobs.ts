import { html, type Site } from '../answer.ts'
import { direct, everyThirdWrapped, trackingSuffix } from '../profile.ts'
import { jobsA } from './jobs-a.ts'
import { jobsB } from './jobs-b.ts'
import { jobsC } from './jobs-c.ts'
import { adaProfile, maraProfile } from './shown.ts'

const c = 'mara-lindqvist-c41f07'

export const jobsPages = {
  jobsA: 'https://jobs.example/in/mara-lindqvist/',
  jobsB: 'https://jobs.example/in/mara-lindqvist-5b2081/',
  jobsC: `https://jobs.example/in/${c}/`,
  jobsCAll: `https://jobs.example/in/${c}/details/certifications/`,
  jobsAda: 'https://jobs.example/in/ada-nwosu/',
} as const

/** A job site whose public profiles are laid out in the three ways that LinkedIn's are. */
export function openJobs(): Site {
  const all = maraProfile.shown.length
  const pages: [string, string][] = [
    [jobsPages.jobsA, jobsA(maraProfile, everyThirdWrapped)],
    [jobsPages.jobsB, jobsB(maraProfile, trackingSuffix)],
    [jobsPages.jobsC, jobsC(maraProfile, { slug: c, visible: 2, decorate: direct })],
    [jobsPages.jobsCAll, jobsC(maraProfile, { slug: c, visible: all, details: true, decorate: direct })],
    [jobsPages.jobsAda, jobsA(adaProfile, direct)],
  ]
  return { host: 'jobs.example', answers: new Map(pages.map(([url, body]) => [new URL(url).pathname, html(body)])) }
}
