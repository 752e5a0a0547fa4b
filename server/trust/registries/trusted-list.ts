import { X509Certificate } from 'node:crypto'
import { Parser } from 'htmlparser2'
import type { SealAnchor } from '../seals.ts'

/** Only services that issue qualified certificates, and only while their supervisor lets them (ETSI TS 119 612). */
const certifiesSeals = 'http://uri.etsi.org/TrstSvc/Svctype/CA/QC'
const granted = 'http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted'
const mostCertificates = 20_000

/** The certificates of a trusted-list file: an EU trusted list (ETSI TS 119 612 XML), a PEM bundle, or one DER
 * certificate; null for a file of another kind. The list's own signature is not checked: an operator loads only files
 * whose origin is known. */
export function readTrustedList(file: { name: string; bytes: Uint8Array }): SealAnchor[] | null {
  const text = new TextDecoder('latin1').decode(file.bytes.subarray(0, 2000))
  if (text.includes('-----BEGIN CERTIFICATE-----')) return fromPem(file)
  if (/<(\w+:)?TrustServiceStatusList[\s>]/.test(text)) return fromXml(file)
  if (file.bytes[0] === 0x30 && /\.(cer|crt|der)$/i.test(file.name)) return [anchor(file.bytes, file.name, null, null)]
  return null
}

function fromPem({ name, bytes }: { name: string; bytes: Uint8Array }): SealAnchor[] {
  const blocks = new TextDecoder().decode(bytes).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
  return (blocks ?? []).slice(0, mostCertificates).map((pem) => anchor(pem, name, null, null))
}

function fromXml({ name, bytes }: { name: string; bytes: Uint8Array }): SealAnchor[] {
  const anchors: SealAnchor[] = []
  const path: string[] = []
  const list = { territory: '', date: null as string | null }
  let provider = ''
  let service = { type: '', status: '', certificates: [] as string[] }
  let text = ''
  const parser = new Parser(
    {
      onopentagname: (tag) => {
        path.push(local(tag))
        text = ''
        if (local(tag) === 'TrustServiceProvider') provider = ''
        if (local(tag) === 'TSPService') service = { type: '', status: '', certificates: [] }
      },
      ontext: (more) => {
        text += more
      },
      onclosetag: (tag) => {
        const said = text.trim()
        // What a service was in the past stands in its history, which says nothing of today.
        const now = !path.includes('ServiceHistory')
        if (now && tag.endsWith('ServiceTypeIdentifier')) service.type = said
        if (now && local(tag) === 'ServiceStatus') service.status = said
        if (now && local(tag) === 'X509Certificate' && path.includes('ServiceDigitalIdentity'))
          service.certificates.push(said)
        if (local(tag) === 'Name' && path.at(-2) === 'TSPName') provider ||= said
        if (local(tag) === 'SchemeTerritory') list.territory ||= said
        if (local(tag) === 'ListIssueDateTime') list.date ??= said
        if (local(tag) === 'TSPService' && service.type === certifiesSeals && service.status === granted)
          for (const der of service.certificates.slice(0, mostCertificates - anchors.length))
            anchors.push(
              anchor(
                Buffer.from(der, 'base64'),
                `EU trusted list ${list.territory}`.trim() || name,
                provider,
                list.date,
              ),
            )
        path.pop()
        text = ''
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(new TextDecoder().decode(bytes))
  return anchors
}

const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1)

function anchor(der: Uint8Array | string, list: string, name: string | null, date: string | null): SealAnchor {
  const certificate = new X509Certificate(der)
  const organisation = /^O=(.*)$/m.exec(certificate.subject)?.[1]
  return { certificate, list, date, name: (name || organisation || certificate.subject).slice(0, 1000) }
}
