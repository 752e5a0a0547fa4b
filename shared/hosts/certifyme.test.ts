import { table } from './table.fixture.ts'

table(
  'certifyme',
  [
    ['https://my.certifyme.online/verify/07a449dc17682', 'issuer-page', '07a449dc17682'],
    [
      'https://acme.certifyme.dev/verify/07a449dc17682?lipi=1&x=2',
      'issuer-page',
      '07a449dc17682',
      'https://acme.certifyme.dev/verify/07a449dc17682',
    ],
    ['https://www.certifyme.online/verify/07a449dc17682', 'issuer-page', '07a449dc17682'],
  ],
  [
    'https://my.certifyme.online/verify/',
    'https://my.certifyme.online/verify/07a4',
    'https://my.certifyme.online/courses/07a449dc17682',
    'https://certifyme.online.evil.example/verify/07a449dc17682',
  ],
)
