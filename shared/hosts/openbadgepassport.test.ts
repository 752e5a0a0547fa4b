import { table } from './table.fixture.ts'

table(
  'openbadgepassport',
  [
    ['https://openbadgepassport.com/app/badge/info/918042', 'issuer-page', '918042'],
    [
      'https://openbadgepassport.com/app/badge/info/918042/pic/embed',
      'issuer-page',
      '918042',
      'https://openbadgepassport.com/app/badge/info/918042',
    ],
  ],
  [
    'https://openbadgepassport.com/app/gallery/badges/918042',
    'https://openbadgepassport.com/app/profile/12',
    'https://openbadgepassport.com/app/badge/info/jane',
    'https://myopenbadgepassport.com/app/badge/info/918042',
  ],
)
