import { html, type Site } from '../answer.ts'
import { sampleRole } from '../sample-role.ts'
import { page, text } from './layout.ts'

export const rolePage = 'https://careers.example/roles/product-engineer-web'

const css = `
body{background:#fbfaf7}header{background:#133b5c;color:#fff;padding:2.4rem 1.5rem}header>div,main{max-width:46rem;margin:0 auto}
main{padding:1.5rem 0}main h2{margin-top:1.4rem}@media(max-width:48rem){main{padding:1.5rem}}li{list-style:disc;margin-left:1.2rem}.apply{display:inline-block;background:#133b5c;color:#fff;border-radius:.4rem;padding:.55rem 1.2rem;text-decoration:none;margin-top:1rem}
.facts{display:flex;gap:1.5rem;flex-wrap:wrap;opacity:.9}`

const words = (kind: string) =>
  sampleRole.requirements.filter((requirement) => requirement.kind === kind).map((requirement) => requirement.words)
const list = (items: string[]) => `<ul>${items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`

/** The open role on the employer's own site, with JobPosting JSON-LD. */
export function openCareers(): Site {
  const description = `<p>Fjordlight makes timetables that people can read. You make them work on every screen.</p>
<h2>What you bring</h2>${list(words('must'))}<h2>Good to have</h2>${list(words('nice'))}<h2>The law asks</h2>${list(words('licence'))}`
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    '@id': rolePage,
    title: sampleRole.title,
    description,
    skills: 'TypeScript, Web accessibility, Data analysis',
    qualifications: 'Data protection officer certification',
    datePosted: '2026-11-02',
    validThrough: '2027-01-31',
    employmentType: 'FULL_TIME',
    hiringOrganization: { '@type': 'Organization', name: 'Fjordlight', sameAs: 'https://careers.example/' },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Gothenburg', addressCountry: 'SE' },
    },
  }
  const data = `<script type="application/ld+json">${JSON.stringify(posting).replaceAll('<', '\\u003c')}</script>`
  const body = `<header><div><p>Fjordlight · Careers</p><h1>${text(sampleRole.title)}</h1><p class="facts"><span>Gothenburg</span><span>Full time</span><span>Until 31 January 2027</span></p></div></header>
<main>${description}<a class="apply" href="mailto:jobs@fjordlight.example">Apply by mail</a></main>`
  const answer = html(page(`${sampleRole.title} · Fjordlight`, css, body, data))
  return { host: 'careers.example', answers: new Map([[new URL(rolePage).pathname, answer]]) }
}
