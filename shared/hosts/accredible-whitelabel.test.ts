import { table } from './table.fixture.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'

table(
  'accredible-whitelabel',
  [
    [
      `https://credentials.acme.example/${uuid}`,
      'award',
      uuid,
      '=',
      `https://api.accredible.com/v1/credential-net/credentials/${uuid}`,
    ],
    [
      `https://verify.acme.example/certificate/${uuid}?utm_source=x`,
      'award',
      uuid,
      `https://verify.acme.example/certificate/${uuid}`,
      `https://api.accredible.com/v1/credential-net/credentials/${uuid}`,
    ],
  ],
  [
    `https://www.acme.example/${uuid}`,
    `https://credentials.mit.edu/${uuid}`,
    `https://credentials.certdirectory.io/credentials/${uuid}`,
    `https://credsverse.com/credentials/${uuid}`,
    'https://credentials.acme.example/about',
    `https://acme.example/credentials.acme.example/${uuid}`,
  ],
  true,
)
