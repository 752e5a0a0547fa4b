import { table } from './table.fixture.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'

table(
  'google-skills',
  [
    [
      `https://www.skills.google/public_profiles/${uuid}/badges/16038712`,
      'issuer-page',
      `${uuid}/16038712`,
      '=',
      `https://www.skills.google/public_profiles/${uuid}`,
    ],
    [
      `https://www.cloudskillsboost.google/public_profiles/${uuid}/badges/16038712?utm_source=x`,
      'issuer-page',
      `${uuid}/16038712`,
      `https://www.skills.google/public_profiles/${uuid}/badges/16038712`,
      `https://www.skills.google/public_profiles/${uuid}`,
    ],
    [
      'https://www.qwiklabs.com/public_profiles/123456',
      'index',
      '123456',
      'https://www.skills.google/public_profiles/123456',
    ],
    ['https://www.skills.google/course_templates/536', 'description', null],
    [
      'https://google.qwiklabs.com/public_profiles/123456/badges',
      'index',
      '123456',
      'https://www.skills.google/public_profiles/123456',
    ],
    ['https://www.cloudskillsboost.google/journeys/118', 'description', null],
  ],
  [
    'https://www.skills.google/public_profiles/jane',
    'https://www.skills.google/my_account/profile',
    `https://skills.google.evil.example/public_profiles/${uuid}`,
  ],
)
