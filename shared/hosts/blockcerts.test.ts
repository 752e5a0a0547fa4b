import { table } from './table.fixture.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'
const hex32 = '0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d'

table(
  'blockcerts',
  [
    [`https://credentials.mit.edu/${uuid}`, 'award', uuid, '=', `https://credentials.mit.edu/certificate/${uuid}.json`],
    [
      `https://www.blockcerts.org/certificate/${uuid}`,
      'award',
      uuid,
      `https://www.blockcerts.org/${uuid}`,
      `https://www.blockcerts.org/certificate/${uuid}.json`,
    ],
    [
      `https://acme.credentials.hyland.com/credentials/${hex32}`,
      'award',
      hex32,
      `https://acme.credentials.hyland.com/${hex32}`,
      `https://acme.credentials.hyland.com/certificate/${hex32}.json`,
    ],
  ],
  [
    'https://www.blockcerts.org/about.html',
    `https://credentials.mit.edu/${uuid}0`,
    `https://credentials.mit.edu.evil.example/x/y/${uuid}`,
    'https://credentials.mit.edu/',
  ],
)
