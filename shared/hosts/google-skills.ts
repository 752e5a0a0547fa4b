import type { Host } from './host.ts'
import { link, uuid } from './pattern.ts'

const profile = `[^/]+/public_profiles/(${uuid}|\\d{1,12})`

/** Google Skills, before that Cloud Skills Boost and Qwiklabs; all three names are still linked (seen 2026-11). */
export const googleSkills: Host = {
  id: 'google-skills',
  domains: ['cloudskillsboost.google', 'skills.google', 'qwiklabs.com', 'google.qwiklabs.com', 'run.qwiklabs.com'],
  services: [['cloudskillsboost.google', 'skills.google', 'qwiklabs.com']],
  shapes: [
    {
      link: link`${profile}/badges/(\d{1,12})`,
      kind: 'issuer-page',
      id: '$1/$2',
      canonical: 'https://www.skills.google/public_profiles/$1/badges/$2',
      documents: ['https://www.skills.google/public_profiles/$1'],
    },
    { link: link`${profile}(?:/badges)?`, kind: 'index', canonical: 'https://www.skills.google/public_profiles/$1' },
    {
      link: link`[^/]+/(?:course_templates|paths|games|focuses|journeys|quests)/\d+`,
      kind: 'description',
      describes: 'description',
    },
  ],
}
