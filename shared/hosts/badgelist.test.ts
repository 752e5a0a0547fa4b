import { table } from './table.fixture.ts'

table(
  'badgelist',
  [
    ['https://www.badgelist.com/acme/widgets/u/jane', 'issuer-page', 'acme/widgets/jane'],
    ['https://www.badgelist.com/acme/widgets', 'description', null],
  ],
  [
    'https://www.badgelist.com/acme',
    'https://www.badgelist.com/u/jane',
    'https://badgelist.com.evil.example/acme/widgets/u/jane',
  ],
)
