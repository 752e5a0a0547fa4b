import { table } from './table.fixture.ts'

const hex32 = '0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d'

table(
  'aws-certmetrics',
  [
    [`https://cp.certmetrics.com/amazon/en/public/verify/credential/${hex32}`, 'issuer-page', hex32],
    [
      'https://cp.certmetrics.com/amazon/de/public/verify/credential/ABCDEFGH12345678?x=1',
      'issuer-page',
      'ABCDEFGH12345678',
      'https://cp.certmetrics.com/amazon/en/public/verify/credential/ABCDEFGH12345678',
    ],
    ['https://aws.amazon.com/verification', 'description', null],
    ['https://cp.certmetrics.com/amazon/en/public/verify/credential', 'description', null],
    [
      'https://aws.amazon.com/certification/certified-cloud-practitioner/',
      'description',
      null,
      'https://aws.amazon.com/certification/certified-cloud-practitioner',
    ],
    ['https://aws.amazon.com/de/verification', 'description', null],
    [
      'https://cp.certmetrics.com/amazon/de/public/verify/credential/abcd1234efgh5678',
      'issuer-page',
      'ABCD1234EFGH5678',
      'https://cp.certmetrics.com/amazon/en/public/verify/credential/ABCD1234EFGH5678',
    ],
  ],
  [
    'https://aws.amazon.com/s3',
    `https://cp.certmetrics.com/acme/en/public/verify/credential/${hex32}`,
    'https://cp.certmetrics.com/amazon/en/login',
    `https://cp.certmetrics.com.evil.example/amazon/en/public/verify/credential/${hex32}`,
  ],
)
