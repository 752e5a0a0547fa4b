import { table } from './table.fixture.ts'

table(
  'google-dev',
  [
    ['https://g.dev/janedoe', 'index', 'janedoe', 'https://developers.google.com/profile/u/janedoe'],
    ['https://developers.google.com/profile/u/janedoe', 'index', 'janedoe'],
    ['https://skillshop.exceedlms.com/student/award/AbC123', 'issuer-page', 'AbC123'],
    ['https://developers.google.com/profile/badges/events/x', 'description', null],
  ],
  [
    'https://developers.google.com/profile/badges',
    'https://g.dev/',
    'https://developers.google.com/maps',
    'https://developers.google.com/profile/u/me',
    'https://skillshop.exceedlms.com/student/path/1',
    'https://g.dev.evil.example/janedoe',
  ],
)
