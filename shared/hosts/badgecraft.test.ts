import { table } from './table.fixture.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'

table(
  'badgecraft',
  [
    [`https://www.badgecraft.eu/en/user-badges/${uuid}`, 'issuer-page', uuid],
    [`https://www.badgecraft.eu/en/badges/${uuid}`, 'description', null],
    [
      `https://badgecraft.eu/lt/user-badges/${uuid}`,
      'issuer-page',
      uuid,
      `https://www.badgecraft.eu/en/user-badges/${uuid}`,
    ],
  ],
  [
    `https://www.badgecraft.eu/en/projects/${uuid}`,
    'https://www.badgecraft.eu/en/user-badges',
    `https://badgecraft.eu.evil.example/en/user-badges/${uuid}`,
  ],
)
