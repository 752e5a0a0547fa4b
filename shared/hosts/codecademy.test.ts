import { table } from './table.fixture.ts'

const hex32 = '0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d'

table(
  'codecademy',
  [
    [
      `https://www.codecademy.com/profiles/janedoe/certificates/${hex32}?a=1`,
      'issuer-page',
      hex32,
      `https://www.codecademy.com/profiles/janedoe/certificates/${hex32}`,
    ],
    [
      'https://www.codecademy.com/profiles/janedoe/certificates/0a1b2c3d0a1b2c3d0a1b2c3d',
      'issuer-page',
      '0a1b2c3d0a1b2c3d0a1b2c3d',
    ],
    ['https://www.codecademy.com/learn/learn-sql', 'description', null],
  ],
  [
    'https://www.codecademy.com/profiles/janedoe',
    'https://www.codecademy.com/profiles/janedoe/certificates/0a1b2c3d0a1b2c3d0a1b2c3d0',
    `https://codecademy.com.evil.example/profiles/janedoe/certificates/${hex32}`,
  ],
)
