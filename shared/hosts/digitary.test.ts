import { table } from './table.fixture.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'

table(
  'digitary',
  [
    [`https://core.digitary.net/share/${uuid}`, 'issuer-page', uuid],
    [
      'https://acme.digitary.ca/verify/AB12-CD34?x=1',
      'issuer-page',
      'AB12-CD34',
      'https://acme.digitary.ca/verify/AB12-CD34',
    ],
    [`https://www.digitary.com/share/${uuid}`, 'issuer-page', uuid],
  ],
  [
    'https://www.digitary.net/about',
    'https://core.digitary.net/share/1',
    `https://core.digitary.net.evil.example/share/${uuid}`,
  ],
)
