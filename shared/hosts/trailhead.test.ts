import { table } from './table.fixture.ts'

table(
  'trailhead',
  [
    ['https://trailblazer.me/id/janedoe', 'index', 'janedoe', 'https://www.salesforce.com/trailblazer/janedoe'],
    ['https://www.salesforce.com/trailblazer/janedoe', 'index', 'janedoe'],
    [
      'https://trailhead.salesforce.com/en/me/janedoe',
      'index',
      'janedoe',
      'https://www.salesforce.com/trailblazer/janedoe',
    ],
    ['https://trailhead.salesforce.com/credentials/verification', 'description', null],
    ['https://trailhead.salesforce.com/en/credentials/certification-detail-print?searchString=x', 'description', null],
    ['https://trailhead.salesforce.com/credentials/administrator', 'description', null],
    [
      'https://trailhead.salesforce.com/fr/me/janedoe',
      'index',
      'janedoe',
      'https://www.salesforce.com/trailblazer/janedoe',
    ],
  ],
  [
    'https://trailhead.salesforce.com/credentials/administrator',
    'https://trailhead.salesforce.com/today',
    'https://www.salesforce.com/products',
    'https://trailblazer.me.evil.example/id/janedoe',
  ],
)
