import { table } from './table.fixture.ts'

const hex32 = '0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d'
const certificate = `https://courses.example.edu/certificates/${hex32}`

table(
  'openedx',
  [
    [certificate, 'issuer-page', hex32],
    [`http://courses.example.edu/certificates/${hex32.toUpperCase()}/?utm_source=x`, 'issuer-page', hex32, certificate],
    [`${certificate}?preview=honor`, 'description', null],
    [`${certificate}/?preview`, 'description', null, `${certificate}?preview`],
  ],
  [
    `https://courses.edx.org/certificates/${hex32}`,
    'https://courses.example.edu/certificates/',
    'https://courses.example.edu/certificates/0a1b2c3d',
    `https://courses.example.edu/x/certificates/${hex32}`,
    `https://courses.example.edu/?certificates/${hex32}`,
  ],
  true,
)
