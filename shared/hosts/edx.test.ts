import { table } from './table.fixture.ts'

const hex32 = '0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d'

table(
  'edx',
  [
    [`https://courses.edx.org/certificates/${hex32}`, 'issuer-page', hex32],
    [
      `https://courses.edx.org/certificates/${hex32}/?x=1`,
      'issuer-page',
      hex32,
      `https://courses.edx.org/certificates/${hex32}`,
    ],
    [
      'https://courses.edx.org/certificates/user/12345/course/course-v1:AcmeX+W101+1T2026',
      'issuer-page',
      '12345/course-v1:AcmeX+W101+1T2026',
    ],
    [
      `http://credentials.edx.org/credentials/${hex32}/`,
      'issuer-page',
      hex32,
      `https://credentials.edx.org/credentials/${hex32}/`,
    ],
    ['https://www.edx.org/learn/widgets/acme-widgets-101', 'description', null],
    ['https://courses.edx.org/certificates/user/12/course/course-v1:A+B+C?preview=honor', 'description', null],
    ['https://www.edx.org/es/course/widgets', 'description', null],
    ['https://www.edx.org/micromasters/widgets', 'description', null],
  ],
  [
    'https://courses.edx.org/certificates/0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3',
    `https://courses.edx.org/courses/${hex32}`,
    `https://courses.edx.org.evil.example/certificates/${hex32}`,
    'https://www.edx.org/verified-certificate',
  ],
)
