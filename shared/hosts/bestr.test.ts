import { table } from './table.fixture.ts'

table(
  'bestr',
  [
    [
      'https://bestr.it/award/show/AbCdEfGhIjKlMnOpQrSt_-?ln=en',
      'issuer-page',
      'AbCdEfGhIjKlMnOpQrSt_-',
      'https://bestr.it/award/show/AbCdEfGhIjKlMnOpQrSt_-',
    ],
    ['https://bestr.it/award/show/58b9b572b85a', 'issuer-page', '58b9b572b85a'],
    ['https://bestr.it/badge/show/123', 'description', null],
  ],
  [
    'https://bestr.it/badge/show/123',
    'https://bestr.it/award/show/1',
    'https://bestr.it/award/show/',
    'https://bestr.it.evil.example/award/show/58b9b572b85a',
  ],
)
