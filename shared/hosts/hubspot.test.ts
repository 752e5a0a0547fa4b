import { table } from './table.fixture.ts'

table(
  'hubspot',
  [
    [
      'https://app.hubspot.com/academy/achievements/cn50rk94/en/1/jane-doe/digital-advertising',
      'issuer-page',
      'cn50rk94',
    ],
    [
      'https://app-eu1.hubspot.com/academy/achievements/cn50rk94/en/1/jane-doe/digital-advertising?x=y',
      'issuer-page',
      'cn50rk94',
      'https://app.hubspot.com/academy/achievements/cn50rk94/en/1/jane-doe/digital-advertising',
    ],
    ['https://app.hubspot.com/academy/achievements/cn50rk94/en/1/jan%C3%A9-doe/widgets', 'issuer-page', 'cn50rk94'],
    ['https://academy.hubspot.com/courses/digital-advertising', 'description', null],
  ],
  [
    'https://app.hubspot.com/academy/achievements/cn50rk94',
    'https://app.hubspot.com/academy/1/tracks/1',
    'https://blog.hubspot.com/academy/achievements/cn50rk94/en/1/jane-doe/digital-advertising',
    'https://app.hubspot.com.evil.example/academy/achievements/cn50rk94/en/1/jane-doe/digital-advertising',
  ],
)
