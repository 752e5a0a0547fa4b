import type { Decorate, Profile, Shown } from '../profile.ts'
import { bar, jobsCss } from './jobs-css.ts'
import { comments, sidebar } from './jobs-traps.ts'
import { initials, page, text } from './layout.ts'

// Layout C: hashed classes, the name in an h2, parts known by componentkey only (since March 2026).
function entry(shown: Shown, href: string): string {
  const dates = `Issued ${shown.issued}${shown.expires === null ? '' : ` · Expires ${shown.expires}`}`
  return `<div class="row _4e1a7c"><div class="logo">${initials(shown.issuer)}</div><div class="_9b02fd"><p class="t-bold _1d77e0">${text(shown.title)}</p><p class="_77aa31">${text(shown.issuer)}</p><p class="soft _c0ffe1">${text(dates)}</p>
${shown.credentialId === null ? '' : `<p class="soft _c0ffe1">Credential ID ${text(shown.credentialId)}</p>`}
<a class="go _aa19d4" href="${text(href)}" target="_blank"><span><span>Show credential</span></span></a></div></div>`
}

interface Shape {
  slug: string
  /** How many of the credentials stand on this page. */
  visible: number
  /** The page of all credentials, which has no top card and no other sections. */
  details?: true
  decorate: Decorate
}

const screen = (kind: string) => `data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.${kind}"`

/** A profile in layout C, or its page of all credentials. */
export function jobsC(profile: Profile, shape: Shape): string {
  const part = (name: string) => `componentkey="com.linkedin.sdui.profile.card.ref${profile.key}${name}TopLevelSection"`
  const visible = profile.shown.slice(0, shape.visible)
  const entries = visible.map((shown, i) => entry(shown, shape.decorate(shown.url, i)))
  const all = `<a class="all" href="/in/${shape.slug}/details/certifications/">Show all ${profile.shown.length} licenses &amp; certifications</a>`
  const credentials = `<section class="_5ad1c9" ${part('LicensesAndCertifications')}><div class="_00e1f7"><h2 class="_8821aa">Licenses &amp; certifications</h2></div>
${entries.join('\n<hr role="presentation">\n')}${visible.length < profile.shown.length ? all : ''}</section>`
  if (shape.details)
    return page(
      `Licenses & certifications | ${profile.name} | LinkedIn`,
      jobsCss,
      `${bar}<div class="frame"><main ${screen('ProfileCertificationsDetails')}><section class="_71ffa0"><a href="/in/${shape.slug}/">Back to the profile of <h2>${text(profile.name)}</h2></a></section>
${credentials}</main>${sidebar}</div>`,
    )
  return page(
    `${profile.name} | LinkedIn`,
    jobsCss,
    `${bar}<div class="sticky" aria-hidden="true"><p>${text(profile.name)}</p></div>
<div class="frame"><main ${screen('Profile')}><section class="_71ffa0" componentkey="profile.Topcard.${profile.key}"><div class="cover"></div><div class="face" aria-hidden="true">${initials(profile.name)}</div>
<p class="visually-hidden">Play or pause the introduction</p><h2 class="_3c41b2">${text(profile.name)}</h2><p>${text(profile.headline)}</p><p class="soft">${text(profile.place)}</p></section>
<section class="_5ad1c9" ${part('About')}><h2>About</h2><div data-testid="expandable-text-box">${text(profile.about)}</div></section>
<section class="_5ad1c9" ${part('Activity')}>${comments(profile.name)}</section>
<section class="_5ad1c9" ${part('Experience')}><h2>Experience</h2></section>
${credentials}
<section class="_5ad1c9" ${part('Skills')}><h2>Skills</h2>${profile.skills.map((skill) => `<div class="row"><p>${text(skill)}</p></div>`).join('')}</section>
</main>${sidebar}</div>`,
    '<title>LinkedIn</title>',
  )
}
