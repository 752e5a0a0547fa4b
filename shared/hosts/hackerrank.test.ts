import { table } from './table.fixture.ts'

table(
  'hackerrank',
  [
    ['https://www.hackerrank.com/certificates/5f619d6f531f', 'issuer-page', '5f619d6f531f'],
    [
      'https://www.hackerrank.com/certificates/iframe/5f619d6f531f?trk=x',
      'issuer-page',
      '5f619d6f531f',
      'https://www.hackerrank.com/certificates/5f619d6f531f',
    ],
    ['https://www.hackerrank.com/skills-verification/sql_basic', 'description', null],
    [
      'https://www.hackerrank.com/certificates/5F619D6F531F',
      'issuer-page',
      '5f619d6f531f',
      'https://www.hackerrank.com/certificates/5f619d6f531f',
    ],
  ],
  [
    'https://www.hackerrank.com/profile/janedoe',
    'https://www.hackerrank.com/certificates/5f619d6f531',
    'https://www.hackerrank.com/certificates',
    'https://hackerrank.com.evil.example/certificates/5f619d6f531f',
  ],
)
