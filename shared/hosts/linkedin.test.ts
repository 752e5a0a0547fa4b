import { table } from './table.fixture.ts'

const hex64 = '0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d'
const hex32 = '0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d'

table(
  'linkedin',
  [
    ['https://lnkd.in/eAbC_123', 'unknown', 'eAbC_123'],
    [
      `https://www.linkedin.com/learning/certificates/${hex64}?trk=share_certificate`,
      'issuer-page',
      hex64,
      `https://www.linkedin.com/learning/certificates/${hex64}`,
      '',
    ],
    ['https://www.linkedin.com/learning/widgets-101', 'description', null],
    [
      `https://de.linkedin.com/learning/certificates/${hex64.toUpperCase()}`,
      'issuer-page',
      hex64,
      `https://www.linkedin.com/learning/certificates/${hex64}`,
      '',
    ],
  ],
  [
    `https://www.linkedin.com/learning/certificates/${hex32}`,
    'https://www.linkedin.com/in/jane-doe/',
    'https://www.linkedin.com/learning/certificates/',
    `https://linkedin.com.evil.example/learning/certificates/${hex64}`,
  ],
)
