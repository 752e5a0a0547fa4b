import { table } from './table.fixture.ts'

table(
  'verifyed',
  [
    ['https://profile.verifyed.io/badge/abc123', 'issuer-page', 'abc123'],
    ['https://profile.verifyed.io/profile/jane-doe', 'index', 'jane-doe'],
  ],
  ['https://verifyed.io/pricing', 'https://verifyed.io/badge/', 'https://notverifyed.io/badge/abc123'],
)
