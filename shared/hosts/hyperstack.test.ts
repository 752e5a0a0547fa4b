import { table } from './table.fixture.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'

table(
  'hyperstack',
  [
    [`https://hyperstack.id/credential/${uuid}`, 'issuer-page', uuid],
    [
      `https://acme.thehyperstack.com/certificates/${uuid}?trk=x`,
      'issuer-page',
      uuid,
      `https://acme.thehyperstack.com/certificates/${uuid}`,
    ],
  ],
  [
    'https://thehyperstack.com/blog/credentials',
    'https://hyperstack.id/credential/',
    `https://hyperstack.id.evil.example/credential/${uuid}`,
  ],
)
