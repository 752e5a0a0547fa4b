import { table } from './table.fixture.ts'

const hex32 = '0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d'

table(
  'coursera',
  [
    [
      'https://www.coursera.org/verify/ABCD1234EFGH',
      'issuer-page',
      'ABCD1234EFGH',
      'https://www.coursera.org/account/accomplishments/verify/ABCD1234EFGH',
    ],
    [
      'https://coursera.org/account/accomplishments/certificate/ABCD1234EFGH?trk=public_profile_see-credential',
      'issuer-page',
      'ABCD1234EFGH',
      'https://www.coursera.org/account/accomplishments/verify/ABCD1234EFGH',
    ],
    [
      'https://www.coursera.org/account/accomplishments/records/ABCD1234EFGH',
      'issuer-page',
      'ABCD1234EFGH',
      'https://www.coursera.org/account/accomplishments/verify/ABCD1234EFGH',
    ],
    [
      'https://www.coursera.org/account/accomplishments/professional-cert/certificate/AJZNXHK5C18V',
      'issuer-page',
      'AJZNXHK5C18V',
    ],
    [
      'https://www.coursera.org/verify/professional-cert/AJZNXHK5C18V',
      'issuer-page',
      'AJZNXHK5C18V',
      'https://www.coursera.org/account/accomplishments/professional-cert/certificate/AJZNXHK5C18V',
    ],
    [
      'https://www.coursera.org/account/accomplishments/specialization/ABCD1234EFGH',
      'issuer-page',
      'ABCD1234EFGH',
      'https://www.coursera.org/account/accomplishments/specialization/certificate/ABCD1234EFGH',
    ],
    [`https://www.coursera.org/share/${hex32}`, 'issuer-page', hex32],
    ['https://www.coursera.org/learn/machine-learning', 'description', null],
    ['https://www.coursera.org/professional-certificates/acme-support', 'description', null],
    [
      'https://www.coursera.org/verify/abcd1234efgh',
      'issuer-page',
      'ABCD1234EFGH',
      'https://www.coursera.org/account/accomplishments/verify/ABCD1234EFGH',
    ],
    ['https://www.coursera.org/degrees/acme', 'description', null],
    [
      'https://es.coursera.org/verify/ABCD1234EFGH',
      'issuer-page',
      'ABCD1234EFGH',
      'https://www.coursera.org/account/accomplishments/verify/ABCD1234EFGH',
    ],
    ['https://zh-tw.coursera.org/learn/x', 'description', null],
  ],
  [
    'https://blog.coursera.org/verify/ABCD1234EFGH',
    'https://www.coursera.org/verify/specialization',
    'https://www.coursera.org/verify/professional-cert/',
    'https://www.coursera.org/verify/AB12',
    'https://www.coursera.org/account/accomplishments',
    'https://www.coursera.org/user/0a1b2c3d',
    'https://coursera.org.evil.example/verify/ABCD1234EFGH',
    'https://wwwcoursera.org/verify/ABCD1234EFGH',
  ],
)
