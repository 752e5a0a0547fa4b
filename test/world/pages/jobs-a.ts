import type { Decorate, Profile, Shown } from '../profile.ts'
import { bar, jobsCss } from './jobs-css.ts'
import { comments, dataIslands, sidebar } from './jobs-traps.ts'
import { initials, page, text } from './layout.ts'

// Layout A: Ember, every text twice (seen 2025 to 2026).
const twice = (plain: string) =>
  `<span aria-hidden="true"><!---->${text(plain)}<!----></span><span class="visually-hidden"><!---->
      ${text(plain)}
    <!----></span>`

function entry(shown: Shown, href: string): string {
  const dates = `Issued ${shown.issued}${shown.expires === null ? '' : ` · Expires ${shown.expires}`}`
  return `<li class="artdeco-list__item"><div class="row" data-view-name="profile-component-entity"><div class="logo">${initials(shown.issuer)}</div><div>
  <a href="${text(href)}" target="_blank" rel="noopener"><div class="t-bold">${twice(shown.title)}</div>
  <span class="t-14 t-normal">${twice(shown.issuer)}</span>
  <span class="t-14 t-normal t-black--light">${twice(dates)}</span>
  ${shown.credentialId === null ? '' : `<span class="t-14 t-normal t-black--light">${twice(`Credential ID ${shown.credentialId}`)}</span>`}</a>
  <a class="artdeco-button go" href="${text(href)}" target="_blank" rel="noopener" aria-label="Show credential for ${text(shown.title)}">${twice('Show credential')}</a>
</div></div></li>`
}

const card = (id: string, title: string, body: string) =>
  `<section class="artdeco-card pv-profile-card" data-view-name="profile-card"><div id="${id}" class="pv-profile-card__anchor"></div>
<h2 class="pvs-header__title">${twice(title)}</h2>${body}</section>`

/** A profile in layout A. */
export function jobsA(profile: Profile, decorate: Decorate): string {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${profile.key}`)
  const entries = profile.shown.map((shown, i) => entry(shown, decorate(shown.url, i))).join('\n')
  const skills = profile.skills.map(
    (skill) =>
      `<li class="row" data-view-name="profile-component-entity"><div class="t-bold">${twice(skill)}</div></li>`,
  )
  return page(
    `(3) ${profile.name} | LinkedIn`,
    jobsCss,
    `${bar}
<div class="sticky scaffold-layout-toolbar" aria-hidden="true"><span>${text(profile.name)}</span> <span class="soft">${text(profile.headline)}</span></div>
<div class="frame scaffold-layout"><main class="scaffold-layout__main">
<section class="artdeco-card pv-top-card"><div class="cover"></div><div class="face" aria-hidden="true">${initials(profile.name)}</div>
<h1>${text(profile.name)}</h1><div class="text-body-medium">${text(profile.headline)}</div><span class="soft">${text(profile.place)}</span>
<p><a href="/search/results/people/?connectionOf=1&amp;profileUrn=${urn}">412 connections</a></p></section>
${card('about', 'About', `<p>${twice(profile.about)}</p>`)}
<section class="artdeco-card" data-view-name="profile-card"><div id="content_collections" class="pv-profile-card__anchor"></div>${comments(profile.name)}</section>
${card('licenses_and_certifications', 'Licenses & certifications', `<ul>${entries}</ul>`)}
${card('skills', 'Skills', `<ul>${skills.join('\n')}</ul>`)}
</main>${sidebar}</div>
${dataIslands(18)}`,
  )
}
