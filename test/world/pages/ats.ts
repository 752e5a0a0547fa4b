import { html, type Site } from '../answer.ts'
import { candidate, strangers } from '../people.ts'
import { page, text } from './layout.ts'
import { maraProfile } from './shown.ts'

const path = '/index.php?m=candidates&a=show&candidateID=17'
export const atsPage = `https://ats.example${path}`

const css = `
body{background:#eef1f6}header{background:#24364f;color:#fff;padding:.8rem 1.5rem;display:flex;justify-content:space-between}
nav{background:#fff;border-bottom:1px solid #cfd6e1;padding:.5rem 1.5rem;display:flex;gap:1.4rem;font-size:.9rem}
#contents{max-width:66rem;margin:1.2rem auto;padding:0 1rem}table{width:100%;border-collapse:collapse;background:#fff}
.detailsOutside{border:1px solid #cfd6e1}.detailsOutside>tbody>tr>td{width:50%;vertical-align:top;padding:.6rem 1rem}
td.vertical{color:#5a6576;width:9rem;padding:.25rem .5rem .25rem 0;vertical-align:top}td.data{padding:.25rem 0}
.note,.activity{background:#fff;border:1px solid #cfd6e1;padding:.8rem 1.2rem;margin:1rem 0}.activity td{padding:.3rem .5rem;border-top:1px solid #e4e8ef;font-size:.9rem}
@media(max-width:50rem){.detailsOutside>tbody>tr>td{display:block;width:auto}}`

const row = (label: string, data: string) => `<tr><td class="vertical">${label}</td><td class="data">${data}</td></tr>`
const cell = (rows: string[]) => `<td><table class="detailsInside"><tbody>${rows.join('\n')}</tbody></table></td>`

/** A candidate in the organization's own ATS, in the shape of OpenCATS; shows the e-mail. */
export function openAts(): Site {
  const links = maraProfile.shown.map(
    ({ title, url }) => `<li><a href="${url}" target="_blank" rel="noopener">${text(title)}</a></li>`,
  )
  const body = `<header><b>CandidateDesk</b><span>${strangers.recruiter} &lt;<a href="mailto:ines.duarte@fjordlight.example" style="color:inherit">ines.duarte@fjordlight.example</a>&gt;</span></header>
<nav aria-label="Modules"><span>Home</span><span>Job Orders</span><b>Candidates</b><span>Companies</span><span>Reports</span></nav>
<div id="contents"><h1>Candidates: Candidate Details</h1>
<table class="detailsOutside"><tbody><tr>
${cell([
  row('Name:', `<span style="font-weight:bold" class="jobTitleCold">${candidate.name}&nbsp;</span>`),
  row('E-Mail:', `<a href="mailto:${candidate.email}">${candidate.email}</a>`),
  row('2nd E-Mail:', ''),
  row('Cell Phone:', '+46 70 000 00 00'),
  row('City:', candidate.place),
  row('Web Site:', '<a href="https://person.example/" target="_blank" rel="noopener">https://person.example/</a>'),
])}
${cell([
  row('Date Available:', '02-01-27'),
  row('Key Skills:', text(maraProfile.skills.join(', '))),
  row('Can Relocate:', 'No'),
  row('Source:', 'Northlight Jobs'),
  row('Owner:', strangers.recruiter),
  row('Pipeline:', 'Product Engineer, Web'),
])}
</tr></tbody></table>
<div class="note"><h2>Misc. Notes</h2><p>Sent her credentials by mail:</p><ul>${links.join('\n')}</ul></div>
<div class="activity"><h2>Activity</h2><table><tbody>
<tr><td>10-19-26</td><td>${strangers.recruiter}</td><td>Asked for references. Copy to hiring@fjordlight.example.</td></tr>
<tr><td>10-12-26</td><td>${strangers.recruiter}</td><td>Referred by ${strangers.tomas} (tomas.verhoeven@post.example).</td></tr></tbody></table></div>
<div class="activity"><h2>Possible Duplicates</h2><p><a href="index.php?m=candidates&amp;a=show&amp;candidateID=23">Mara Lindkvist</a>, Malmö</p></div></div>`
  return { host: 'ats.example', answers: new Map([[path, html(page(`Candidate - ${candidate.name}`, css, body))]]) }
}
