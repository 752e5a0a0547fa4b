import { table } from './table.fixture.ts'

const record = 'https://certs.duolingo.com/certificates/data?alias=abcd1234efgh5678'

table(
  'duolingo-det',
  [
    ['https://certs.duolingo.com/abcd1234efgh5678', 'award', 'abcd1234efgh5678', '=', record],
    [
      'https://englishtest.duolingo.com/certs/abcd1234efgh5678?utm_source=x',
      'award',
      'abcd1234efgh5678',
      'https://certs.duolingo.com/abcd1234efgh5678',
      record,
    ],
    [
      'https://certs.duolingo.com/0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d',
      'award',
      '0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d',
      'https://certs.duolingo.com/0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d',
      'https://certs.duolingo.com/certificates/data?alias=0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d',
    ],
  ],
  [
    'https://englishtest.duolingo.com/applicants',
    'https://englishtest.duolingo.com/register',
    'https://certs.duolingo.com/a1',
    'https://certs.duolingo.com.evil.example/abcd1234efgh5678',
    'https://www.duolingo.com/profile/janedoe1',
  ],
)
