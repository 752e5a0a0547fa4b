import { table } from './table.fixture.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'

table(
  'certifier',
  [
    [`https://credsverse.com/credentials/${uuid}`, 'issuer-page', uuid],
    [
      `https://www.credsverse.com/credentials/${uuid}?utm_medium=x`,
      'issuer-page',
      uuid,
      `https://credsverse.com/credentials/${uuid}`,
    ],
    [`https://credsverse.com/credentials/${uuid}?preview=1`, 'description', null],
    [`https://credsverse.com/credentials/${uuid}?a=b&preview=true`, 'description', null],
    [`https://credsverse.com/credentials/${uuid}?preview`, 'description', null],
  ],
  [
    'https://credsverse.com/credentials/1',
    `https://credsverse.com/designs/${uuid}`,
    `https://credsverse.com.evil.example/credentials/${uuid}`,
    `https://credsverse.com/credentials/${uuid}?preview=1`,
    `https://credsverse.com/credentials/${uuid}/?preview=1`,
  ],
)
