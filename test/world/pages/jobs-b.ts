import type { Decorate, Profile, Shown } from '../profile.ts'
import { bar, jobsCss } from './jobs-css.ts'
import { comments, dataIslands, sidebar } from './jobs-traps.ts'
import { initials, page, text } from './layout.ts'

// Layout B: drawn by the server, with data-view-name on its parts (seen early 2026).
function entry(shown: Shown, href: string): string {
  const dates = `Issued ${shown.issued}${shown.expires === null ? '' : ` · Expires ${shown.expires}`}`
  return `<div class="row"><div class="logo">${initials(shown.issuer)}</div><div style="display:contents"><div>
<a data-view-name="license-certifications-lockup-view" href="${text(href)}" target="_blank"><p class="t-bold">${text(shown.title)}</p>
<p>${text(shown.issuer)}</p><p class="soft">${text(dates)}</p>${shown.credentialId === null ? '' : `<p class="soft">Credential ID ${text(shown.credentialId)}</p>`}</a>
<a class="go" data-view-name="license-certifications-see-license-button" href="${text(href)}" target="_blank" aria-label="Show credential for ${text(shown.title)}">Show credential</a>
</div></div></div>`
}

/** A profile in layout B; one entry has a certificate attached as a file, which is no credential. */
export function jobsB(profile: Profile, decorate: Decorate): string {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${profile.key}`)
  const entries = profile.shown.map((shown, i) => entry(shown, decorate(shown.url, i)))
  const media = `<a data-view-name="license-certifications-media-button" href="/media/overlay/1/"><p>accessibility-certificate-scan.pdf</p></a>`
  return page(
    `${profile.name} | LinkedIn`,
    jobsCss,
    `${bar}<div class="sticky" aria-hidden="true"><p>${text(profile.name)}</p></div>
<div class="frame"><main><div style="display:contents">
<section data-view-name="profile-top-card"><div class="cover"></div><div class="face" aria-hidden="true">${initials(profile.name)}</div>
<div style="display:contents"><a href="/in/me/overlay/about/"><h1>${text(profile.name)}</h1></a></div><p>${text(profile.headline)}</p><p class="soft">${text(profile.place)}</p>
<p><a href="/search/results/people/?profileUrn=${urn}">412 connections</a></p></section>
<section data-view-name="profile-card-about"><h2>About</h2><p>${text(profile.about)}</p></section>
<section data-view-name="profile-card-recent-activity">${comments(profile.name)}</section>
<section data-view-name="profile-card-licenses-and-certifications"><h2>Licenses &amp; certifications</h2>
${entries.join('\n<hr role="presentation">\n')}
${media}</section>
<section data-view-name="profile-card-skills"><h2>Skills</h2>${profile.skills.map((skill) => `<div class="row"><p>${text(skill)}</p></div>`).join('')}</section>
</div></main>${sidebar}</div>
${dataIslands(4)}`,
  )
}
