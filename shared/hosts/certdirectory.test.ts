import { table } from './table.fixture.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'

table(
  'certdirectory',
  [
    [
      `https://credentials.certdirectory.io/credentials/${uuid}`,
      'award',
      uuid,
      '=',
      `https://credentials.certdirectory.io/credentials/${uuid}/ob3`,
    ],
    [
      `https://credentials.certdirectory.io/verify/${uuid}`,
      'award',
      uuid,
      `https://credentials.certdirectory.io/credentials/${uuid}`,
      `https://credentials.certdirectory.io/credentials/${uuid}/ob3`,
    ],
    [
      `https://credentials.certdirectory.io/credentials/${uuid}/ob3`,
      'award',
      uuid,
      `https://credentials.certdirectory.io/credentials/${uuid}`,
      `https://credentials.certdirectory.io/credentials/${uuid}/ob3`,
    ],
  ],
  [
    'https://credentials.certdirectory.io/issuers/acme/did.json',
    `https://certdirectory.io/credentials/${uuid}/x`,
    'https://credentials.certdirectory.io/credentials/',
    `https://credentials.certdirectory.io.evil.example/x/y/${uuid}`,
  ],
)
