import { table } from './table.fixture.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'

table(
  'pluralsight',
  [
    [`https://app.pluralsight.com/achievements/share/${uuid}`, 'issuer-page', uuid],
    ['https://app.pluralsight.com/profile/jane-doe', 'index', 'jane-doe'],
    ['https://www.pluralsight.com/courses/widgets', 'description', null],
  ],
  [
    `https://www.pluralsight.com/achievements/share/${uuid}`,
    'https://app.pluralsight.com/library/',
    'https://app.pluralsight.com/achievements/share/',
    `https://app.pluralsight.com.evil.example/achievements/share/${uuid}`,
  ],
)
