import { table } from './table.fixture.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'

table(
  'myequals',
  [
    [`https://www.myequals.net/sharelink/${uuid}/${uuid}`, 'issuer-page', uuid],
    [`https://myequals.edu.au/sharelink/${uuid}`, 'issuer-page', uuid, `https://www.myequals.net/sharelink/${uuid}`],
    [`https://www.myequals.net/documents/${uuid}`, 'issuer-page', uuid, '=', ''],
  ],
  [
    'https://www.myequals.net/sharelink/1',
    'https://www.myequals.net/login',
    `https://myequals.net.evil.example/sharelink/${uuid}`,
  ],
)
