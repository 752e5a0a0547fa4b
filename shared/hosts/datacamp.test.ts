import { table } from './table.fixture.ts'

const sha1 = '0a1b2c3d4e0a1b2c3d4e0a1b2c3d4e0a1b2c3d4e'

table(
  'datacamp',
  [
    [
      `https://www.datacamp.com/statement-of-accomplishment/course/${sha1}?raw=1`,
      'issuer-page',
      sha1,
      `https://www.datacamp.com/completed/statement-of-accomplishment/course/${sha1}`,
    ],
    [`https://www.datacamp.com/completed/statement-of-accomplishment/track/${sha1}`, 'issuer-page', sha1],
    ['https://www.datacamp.com/certificate/DSA0019605927685', 'issuer-page', 'DSA0019605927685'],
    [
      `https://www.datacamp.com/es/completed/statement-of-accomplishment/track/${sha1}`,
      'issuer-page',
      sha1,
      `https://www.datacamp.com/completed/statement-of-accomplishment/track/${sha1}`,
    ],
    ['https://www.datacamp.com/courses/widgets', 'description', null],
  ],
  [
    'https://www.datacamp.com/profile/janedoe',
    `https://www.datacamp.com/statement-of-accomplishment/badge/${sha1}`,
    'https://www.datacamp.com/certificate/DSA1',
    'https://datacamp.com.evil.example/certificate/DSA0019605927685',
  ],
)
