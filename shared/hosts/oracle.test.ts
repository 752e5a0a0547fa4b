import { table } from './table.fixture.ts'

const hex64 = '0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d'
const hex32 = '0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d'

table(
  'oracle',
  [
    [
      'https://catalog-education.oracle.com/ords/certview/sharebadge?id=0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D',
      'issuer-page',
      '0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D',
    ],
    [
      'https://catalog-education.oracle.com/pls/certview/sharebadge?trk=x&id=0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D',
      'issuer-page',
      '0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D',
      'https://catalog-education.oracle.com/ords/certview/sharebadge?id=0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D',
    ],
    [
      `https://catalog-education.oracle.com/ords/certview/sharebadge/?id=${hex64.toUpperCase()}`,
      'issuer-page',
      hex64.toUpperCase(),
      `https://catalog-education.oracle.com/ords/certview/sharebadge?id=${hex64.toUpperCase()}`,
    ],
    ['https://education.oracle.com/widgets-associate/pexam_1Z0-001', 'description', null],
  ],
  [
    'https://catalog-education.oracle.com/ords/certview/sharebadge',
    `https://catalog-education.oracle.com/ords/certview/sharebadge?id=${hex32}`,
    `https://catalog-education.oracle.com.evil.example/ords/certview/sharebadge?id=${hex64}`,
    `https://evil.example/ords/certview/sharebadge?id=${hex64}`,
  ],
)
