import { createHash } from 'node:crypto'
import { html, json, png, type Site } from '../answer.ts'
import { drawBadge } from '../drawing/badge.ts'
import { plainPage } from '../pages/layout.ts'
import { candidate } from '../people.ts'

const host = 'badges.example'
const origin = `https://${host}`
const context = 'https://w3id.org/openbadges/v2'
const issuer = `${origin}/issuers/project-guild`
const name = 'Open Project Guild'
export const platform = { id: issuer, name }

const hashed = (address: string, salt: string) =>
  `sha256$${createHash('sha256').update(`${address}${salt}`).digest('hex')}`

const assertion = (slug: string, address: string, salt: string) => ({
  '@context': context,
  type: 'Assertion',
  id: `${origin}/assertions/${slug}`,
  recipient: { type: 'email', hashed: true, salt, identity: hashed(address, salt) },
  badge: `${origin}/badges/project-coordination`,
  verification: { type: 'HostedBadge' },
  issuedOn: '2026-01-16T12:00:00Z',
  evidence: [],
})

/** A platform that hosts Open Badges 2.0: unsigned, worth what its own address is worth; holders are hashed. */
export function openPlatform(): Site {
  const answers = new Map([
    ['/', html(plainPage('Badgeworks', '<p>A home for the badges of clubs, guilds and training centres.</p>'))],
    [
      '/issuers/project-guild',
      json({
        '@context': context,
        type: 'Issuer',
        id: issuer,
        name,
        url: `${origin}/`,
        email: 'office@badges.example',
        verification: { type: 'VerificationObject', allowedOrigins: host },
      }),
    ],
    [
      '/badges/project-coordination',
      json({
        '@context': context,
        type: 'BadgeClass',
        id: `${origin}/badges/project-coordination`,
        name: 'Project Coordination Fundamentals',
        description: 'Plans, meetings and hand-overs that hold.',
        image: `${origin}/badges/project-coordination.png`,
        criteria: { narrative: 'Completes the course on project coordination and its six exercises.' },
        issuer,
        tags: ['project coordination', 'planning'],
      }),
    ],
    ['/badges/project-coordination.png', png(drawBadge({ top: [45, 178, 140], bottom: [10, 92, 92] }))],
  ])
  for (const [slug, address, salt] of [
    ['mara-project-coordination', candidate.email, 'salmiak'],
    ['tomas-project-coordination', 'tomas.verhoeven@post.example', 'drop'],
  ] as const)
    answers.set(`/assertions/${slug}`, json(assertion(slug, address, salt), 'application/ld+json'))
  return { host, answers }
}
