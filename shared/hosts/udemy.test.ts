import { table } from './table.fixture.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'

table(
  'udemy',
  [
    [`https://www.udemy.com/certificate/UC-${uuid}/`, 'issuer-page', `UC-${uuid}`],
    [
      'https://www.udemy.com/certificate/UC-ABCD2345',
      'issuer-page',
      'UC-ABCD2345',
      'https://www.udemy.com/certificate/UC-ABCD2345/',
    ],
    [`https://ude.my/UC-${uuid}`, 'issuer-page', `UC-${uuid}`, `https://www.udemy.com/certificate/UC-${uuid}/`],
    [
      `https://acme.udemy.com/certificate/UC-${uuid}/`,
      'issuer-page',
      `UC-${uuid}`,
      `https://www.udemy.com/certificate/UC-${uuid}/`,
    ],
    ['https://www.udemy.com/course/widgets/', 'description', null, 'https://www.udemy.com/course/widgets'],
  ],
  [
    `https://www.udemy.com/certificate/${uuid}/`,
    'https://www.udemy.com/certificate/UC-1/',
    `https://udemy.com.evil.example/certificate/UC-${uuid}/`,
    'https://www.udemy.com/user/jane/',
  ],
)
