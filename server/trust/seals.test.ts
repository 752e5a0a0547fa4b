import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readTrustedList } from './registries/trusted-list.ts'
import { certificates } from './seals.fixture.ts'
import { vouchFrom } from './seals.ts'

type Name = keyof typeof certificates
const certificate = (name: Name) => new X509Certificate(Buffer.from(certificates[name], 'base64'))
const now = new Date('2027-01-01T00:00:00Z')
const anchors = (...names: Name[]) =>
  names.map((name) => ({ certificate: certificate(name), name: `Anchor ${name}`, list: 'A list', date: '2026-10-01' }))
const vouched = (chain: Name[], by: Name[], at = now) => vouchFrom(anchors(...by))(chain.map(certificate), at)

describe('a seal is vouched for', () => {
  it('when an authority of the list issued its certificate', () => {
    expect(vouched(['seal'], ['authority'])).toEqual({
      list: 'A list',
      date: '2026-10-01',
      authority: 'Anchor authority',
      identifier: 'VATXX-123456',
      name: 'Invented University',
    })
  })

  it('when its own certificate is in the list, or an authority between leads to it', () => {
    expect(vouched(['seal'], ['seal'])?.identifier).toBe('VATXX-123456')
    expect(vouched(['deepSeal', 'middle'], ['authority'])?.authority).toBe('Anchor authority')
    expect(vouched(['deepSeal'], ['middle'])?.authority).toBe('Anchor middle')
  })

  it.each<[string, Name[], Name[]]>([
    ['no list', ['seal'], []],
    ['an authority of the same name with another key', ['seal'], ['sameName']],
    ['a chain with a gap', ['deepSeal'], ['authority']],
    ['a chain through a certificate that may issue none', ['issuedByALeaf', 'seal'], ['authority']],
    ['a seal as anchor does not make what it issues good', ['issuedByALeaf'], ['seal']],
    ['an authority that seals for itself', ['authority'], ['authority']],
    ['no certificate', [], ['authority']],
  ])('not with %s', (_, chain, by) => {
    expect(vouched(chain, by)).toBeNull()
  })

  it('not before or after its days', () => {
    expect(vouched(['seal'], ['authority'], new Date('2020-01-01T00:00:00Z'))).toBeNull()
    expect(vouched(['seal'], ['authority'], new Date('2140-01-01T00:00:00Z'))).toBeNull()
  })
})

const service = (type: string, status: string, der: string, history = '') => `
  <TSPService><ServiceInformation>
    <ServiceTypeIdentifier>http://uri.etsi.org/TrstSvc/Svctype/${type}</ServiceTypeIdentifier>
    <ServiceDigitalIdentity><DigitalId><X509Certificate>${der}</X509Certificate></DigitalId></ServiceDigitalIdentity>
    <ServiceStatus>http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/${status}</ServiceStatus>
  </ServiceInformation>${history}</TSPService>`

const list = (services: string) => `<?xml version="1.0" encoding="UTF-8"?>
<tsl:TrustServiceStatusList xmlns:tsl="http://uri.etsi.org/02231/v2#"><SchemeInformation>
  <SchemeTerritory>XX</SchemeTerritory><ListIssueDateTime>2026-10-01T00:00:00Z</ListIssueDateTime>
</SchemeInformation><TrustServiceProviderList><TrustServiceProvider><TSPInformation>
  <TSPName><Name xml:lang="en">Invented Trust &amp; Services</Name></TSPName>
</TSPInformation><TSPServices>${services}</TSPServices></TrustServiceProvider></TrustServiceProviderList>
</tsl:TrustServiceStatusList>`

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (services: string) => readTrustedList({ name: 'xx.xml', bytes: bytes(list(services)) })

describe('a trusted-list file', () => {
  it('gives the certificates of services that are granted now, with list, provider and date', () => {
    const [anchor] = read(service('CA/QC', 'granted', certificates.authority)) ?? []
    expect({ ...anchor, certificate: anchor?.certificate.fingerprint256 }).toEqual({
      certificate: certificate('authority').fingerprint256,
      name: 'Invented Trust & Services',
      list: 'EU trusted list XX',
      date: '2026-10-01T00:00:00Z',
    })
  })

  it.each([
    ['withdrawn', service('CA/QC', 'withdrawn', certificates.authority)],
    ['for time stamps only', service('TSA/QTST', 'granted', certificates.authority)],
    [
      'granted only in the past',
      service(
        'CA/QC',
        'withdrawn',
        certificates.authority,
        '<ServiceHistory><ServiceHistoryInstance><ServiceStatus>http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted</ServiceStatus></ServiceHistoryInstance></ServiceHistory>',
      ),
    ],
  ])('gives none of a service that is %s', (_, services) => {
    expect(read(services)).toEqual([])
  })

  it('may be a PEM bundle or one certificate', () => {
    const pem = (['authority', 'middle'] as const).map((name) => certificate(name).toString()).join('\n')
    expect(readTrustedList({ name: 'bundle.pem', bytes: bytes(pem) })).toHaveLength(2)
    expect(readTrustedList({ name: 'a.crt', bytes: certificate('authority').raw })).toHaveLength(1)
  })

  it('is not what is something else, and a broken one is not taken in silence', () => {
    expect(readTrustedList({ name: 'x.json', bytes: bytes('{"registry":{}}') })).toBeNull()
    expect(() => read(service('CA/QC', 'granted', 'bm8='))).toThrow()
  })
})
