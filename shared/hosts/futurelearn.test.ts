import { table } from './table.fixture.ts'

table(
  'futurelearn',
  [
    ['https://www.futurelearn.com/certificates/8w9n2fe', 'issuer-page', '8w9n2fe'],
    [
      'https://www.futurelearn.com/certificates/8w9n2fe/image',
      'issuer-page',
      '8w9n2fe',
      'https://www.futurelearn.com/certificates/8w9n2fe',
    ],
    ['https://www.futurelearn.com/courses/widgets', 'description', null],
    [
      'https://www.futurelearn.com/certificates/8W9N2FE',
      'issuer-page',
      '8w9n2fe',
      'https://www.futurelearn.com/certificates/8w9n2fe',
    ],
  ],
  [
    'https://www.futurelearn.com/certificates',
    'https://www.futurelearn.com/certificates/8w9n',
    'https://www.futurelearn.com/profiles/123',
    'https://futurelearn.com.evil.example/certificates/8w9n2fe',
    'https://www.futurelearn.com/certificates/preview',
  ],
)
