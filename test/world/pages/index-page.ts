import { html, type Site } from '../answer.ts'
import { page, text } from './layout.ts'

const css = `main{max-width:44rem;margin:3rem auto;padding:0 1.5rem}li{background:#fff;border:1px solid #dedbd3;border-radius:.5rem;padding:.6rem 1rem;margin:.5rem 0}small{color:#57606a;display:block}`

const titles: Record<string, string> = {
  jobsA: 'Mara Lindqvist on the job site, layout A',
  jobsB: 'Mara Lindqvist on the job site, layout B',
  jobsC: 'Mara Lindqvist on the job site, layout C, cut short',
  jobsCAll: 'All of her credentials, layout C',
  jobsAda: 'Ada Nwosu: one person, three spellings',
  ats: 'Mara Lindqvist in the ATS, with her e-mail',
  role: 'The open role, with JobPosting JSON-LD',
  person: 'Her own page',
  oddProfile: 'A profile where every link is broken',
  hugePage: 'A page of 10 MB',
  emptyPage: 'An empty page',
  notHtml: 'Not HTML',
}

/** The list of all samples, at the bare address of the server; its links are relative to the port. */
export function openIndex(pages: Readonly<Record<string, string>>): Site {
  const items = Object.entries(pages).map(([name, url]) => {
    const { hostname, pathname, search } = new URL(url)
    return `<li><a data-site="${hostname.replace('.example', '.localhost')}" href="${text(pathname + search)}">${titles[name] ?? name}</a><small>${text(url)}</small></li>`
  })
  const script = `for (const a of document.querySelectorAll('a[data-site]')) a.href = 'http://' + a.dataset.site + ':' + location.port + a.getAttribute('href')`
  const body = `<main><h1>The sample world of Touchstone</h1><p>An invented web on this machine. Its people and issuers do not exist; its signatures are real.</p><ul>${items.join('\n')}</ul></main><script>${script}</script>`
  return { host: 'localhost', answers: new Map([['/', html(page('The sample world of Touchstone', css, body))]]) }
}
