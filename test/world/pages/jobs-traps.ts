import { ada, strangers } from '../people.ts'

const tomasBadge = 'https://badges.example/assertions/tomas-project-coordination'
const adaBadge = 'https://academy.example/credentials/ada-component-design.jwt'

/** Other people beside the profile, with badge links of their own. Nothing here is the candidate's. */
export const sidebar = `<aside aria-label="Others"><section><h2>People also viewed</h2><ul>
<li><p><a href="/in/ada-nwosu/"><b>${ada.name}</b></a><br><span class="soft">${ada.headline}</span></p><a href="${adaBadge}" aria-label="Show credential for Component Design">Show credential</a></li>
<li><p><b>${strangers.tomas}</b><br><span class="soft">Scrum master, collector of badges</span></p><a href="${tomasBadge}">My badge</a></li>
<li><p><b>${strangers.priya}</b><br><span class="soft">Data engineer</span></p></li></ul></section></aside>`

/** What others wrote under a post of the candidate. */
export const comments = (name: string) => `<h2>Activity</h2><p class="soft">412 followers</p>
<article><p><b>${name}</b> posted this · 2w</p><p>Captions are not a feature, they are the film.</p>
<div class="comments"><p><b>${strangers.tomas}</b>: Congratulations! I just earned this one as well: <a href="${tomasBadge}">${tomasBadge}</a></p>
<p><b>${strangers.priya}</b>: Well said, Mara.</p></div></article>`

/** Islands of data as such sites ship them: long, and full of links of other people. */
export const dataIslands = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<code style="display:none" id="bpr-guid-${i}"><!--{"included":[{"$type":"feed","i":${i},"url":"${adaBadge}","text":"${'lorem ipsum '.repeat(80)}"}]}--></code>`,
  ).join('\n')
