import { table } from './table.fixture.ts'

table(
  'skilljar',
  [['https://verify.skilljar.com/c/ab12cd34ef56', 'issuer-page', 'ab12cd34ef56']],
  [
    'https://acme.skilljar.com/c/ab12cd34ef56',
    'https://verify.skilljar.com/',
    'https://verify.skilljar.com/c/',
    'https://verify.skilljar.com.evil.example/c/ab12cd34ef56',
  ],
)
