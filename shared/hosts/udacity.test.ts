import { table } from './table.fixture.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'

table(
  'udacity',
  [
    [`https://www.udacity.com/certificate/e/${uuid}`, 'issuer-page', uuid],
    [
      `https://udacity.com/certificate/${uuid}?x=1`,
      'issuer-page',
      uuid,
      `https://www.udacity.com/certificate/e/${uuid}`,
    ],
    [`https://www.udacity.com/certificate/lp/${uuid}`, 'issuer-page', uuid],
    ['https://www.udacity.com/certificate/LGPM65UG', 'issuer-page', 'LGPM65UG', 'https://confirm.udacity.com/LGPM65UG'],
    ['https://confirm.udacity.com/ABCD2345', 'issuer-page', 'ABCD2345'],
    [`https://confirm.udacity.com/e/${uuid}`, 'issuer-page', uuid, `https://www.udacity.com/certificate/e/${uuid}`],
    ['https://www.udacity.com/course/widgets-nanodegree--nd001', 'description', null],
    ['https://confirm.udacity.com/qrjpktsd', 'issuer-page', 'QRJPKTSD', 'https://confirm.udacity.com/QRJPKTSD'],
    [
      `https://graduation.udacity.com/confirm/e/${uuid}`,
      'issuer-page',
      uuid,
      `https://www.udacity.com/certificate/e/${uuid}`,
    ],
    [
      'https://graduation.udacity.com/confirm/QRJPKTSD',
      'issuer-page',
      'QRJPKTSD',
      'https://confirm.udacity.com/QRJPKTSD',
    ],
  ],
  [
    'https://www.udacity.com/certificate',
    'https://www.udacity.com/certificate/verify',
    'https://www.udacity.com/certificate/e/1',
    `https://confirm.udacity.com.evil.example/${uuid}`,
    'https://www.udacity.com/dashboard',
  ],
)
