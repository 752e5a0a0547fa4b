import { html, type Site } from '../answer.ts'
import { drawBadge } from '../drawing/badge.ts'
import { purple } from '../issuers/academy.ts'
import { candidate } from '../people.ts'
import { page, text } from './layout.ts'
import { maraProfile } from './shown.ts'

export const personPage = 'https://person.example/'

const css = `
body{background:#fffdf8}main{max-width:40rem;margin:3rem auto;padding:0 1.5rem}h1{font-size:2.2rem;font-family:Georgia,serif}h2{margin-top:1.4rem}
.badges{display:flex;gap:1rem;align-items:center;margin:1rem 0}.badges img{width:6rem;height:6rem}li{padding:.35rem 0;border-top:1px solid #efe9dc}footer{margin-top:2rem;color:#57606a;font-size:.9rem}`

/** The candidate's own site: prose, a badge image, plain links with tracking parts, and JSON-LD. */
export function openPerson(): Site {
  const listed = maraProfile.shown.slice(0, 3)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: candidate.name,
    url: personPage,
    hasCredential: maraProfile.shown.slice(0, 2).map(({ title, url }) => ({
      '@type': 'EducationalOccupationalCredential',
      name: title,
      url,
    })),
  }
  const items = listed.map(({ title, url, issuer }) => {
    const tracked = `${url}?utm_source=portfolio&amp;utm_medium=web`
    return `<li><a href="${tracked}">${text(title)}</a> · ${text(issuer)}</li>`
  })
  const png = 'https://academy.example/credentials/web-accessibility.png'
  // A browser on this machine cannot reach the academy: it draws the plain badge instead.
  const plain = `data:image/png;base64,${drawBadge(purple).toString('base64')}`
  const body = `<main><h1>${candidate.name}</h1><p>${text(maraProfile.about)}</p>
<div class="badges"><a href="${png}"><img src="${png}" onerror="this.onerror=null;this.src='${plain}'" alt="Web Accessibility Practitioner, a badge of Brightforge Academy"></a><p>Web Accessibility Practitioner</p></div>
<h2>Credentials</h2><ul>${items.join('\n')}</ul>
<h2>Elsewhere</h2><ul><li><a href="https://jobs.example/in/mara-lindqvist/">Northlight Jobs</a></li><li><a href="https://notes.example/feed.xml">Notes</a></li></ul>
<footer>No cookies. Made by hand in Gothenburg.</footer></main>`
  const head = `<meta property="og:title" content="${candidate.name}"><script type="application/ld+json">${JSON.stringify(data)}</script>`
  return { host: 'person.example', answers: new Map([['/', html(page(candidate.name, css, body, head))]]) }
}
