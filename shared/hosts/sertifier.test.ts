import { table } from './table.fixture.ts'

table(
  'sertifier',
  [
    [
      'https://verified.sertifier.com/en/verify/14899124979984/?ref=email',
      'issuer-page',
      '14899124979984',
      'https://verified.sertifier.com/en/verify/14899124979984',
    ],
    [
      'https://www.verified.cv/tr/verify/14899124979984',
      'issuer-page',
      '14899124979984',
      'https://verified.sertifier.com/en/verify/14899124979984',
    ],
  ],
  [
    'https://verified.sertifier.com/en/verify/1489912497998',
    'https://verified.sertifier.com/en/verify',
    'https://sertifier.com/en/verify/14899124979984',
    'https://verified.sertifier.com.evil.example/en/verify/14899124979984',
  ],
)
