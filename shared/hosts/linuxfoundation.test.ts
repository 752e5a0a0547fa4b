import { table } from './table.fixture.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'

table(
  'linuxfoundation',
  [
    [
      `https://ti-user-certificates.s3.amazonaws.com/e0df7fbf-a057-42af-8a1f-590912be5460/${uuid}.pdf`,
      'unknown',
      uuid,
      '=',
      '',
    ],
    ['https://training.linuxfoundation.org/certification/verify', 'description', null],
    [
      'https://training.linuxfoundation.org/certification/widgets-administrator/',
      'description',
      null,
      'https://training.linuxfoundation.org/certification/widgets-administrator',
    ],
  ],
  [
    `https://ti-user-certificates.s3.amazonaws.com/x/${uuid}.pdf`,
    `https://other-bucket.s3.amazonaws.com/x/${uuid}.pdf`,
    'https://training.linuxfoundation.org/',
  ],
)
