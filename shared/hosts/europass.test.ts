import { table } from './table.fixture.ts'

table(
  'europass',
  [
    ['https://europa.eu/europass/digital-credentials/viewer/#/shared/abc', 'award', 'abc', '=', ''],
    ['https://webgate.acceptance.ec.europa.eu/europass/edci-viewer/viewer', 'award', null, '=', ''],
  ],
  [
    'https://europa.eu/europass/en',
    'https://europa.eu.evil.example/europass/digital-credentials/viewer/',
    'https://europa.eu/europass/digital-credentials/issuer/',
  ],
)
