import { createHash } from 'node:crypto'
import type { Link } from '@touchstone/shared/hosts/host'
import type { Report } from '@touchstone/shared/report'
import { z } from 'zod'
import type { Format } from '../formats/format.ts'
import type { Recorded, RecordReader } from '../records/reader.ts'
import { answers } from './answers.ts'
import { issuer } from './checks/issuer.ts'
import { recipient } from './checks/recipient.ts'
import { validity } from './checks/validity.ts'
import { fail, notApplicable, pass, unknown } from './finding-of.ts'
import type { Ask, Subject } from './subject.ts'

interface From {
  reader: RecordReader
  link: Link
  /** The document that said it, and its text. */
  url: string
  text: string
  source: string
}

/** The report of an award that the host's own record or page states: class C or D, never a signature. */
export async function recordReport(recorded: Recorded, from: From, ask: Ask): Promise<Report> {
  const { credential, revoked, expired, platform } = recorded
  const { reader, link } = from
  const subject: Subject = {
    doc: { text: from.text, json: {}, jws: null },
    format: formatOf(credential),
    credential,
    proofs: [],
    bindings: [],
    hosting: null,
    issuer: await ask.recognise({
      id: credential.issuer.id,
      selfName: credential.issuer.name,
      about: [credential.id, credential.achievement.id],
      platform,
    }),
  }
  const dates = await validity.run(subject, ask)
  const lapsed = expired && !dates.some(({ reason }) => reason === 'validity.expired')
  const findings = [
    pass('retrieval.retrieved', { url: from.url }),
    pass('structure.complete', { format: `${reader.id} ${reader.version}` }),
    notApplicable(`proof.${reader.basis}`, { host: reader.id }),
    notApplicable('binding.own-origin'),
    // The record itself speaks for a white-label domain; a page of an unknown site speaks for that site only.
    link.loose && reader.basis === 'page'
      ? unknown('scope.unlisted-host', { host: reader.id })
      : notApplicable('scope.own-record', { host: reader.id }),
    ...(lapsed ? [fail('validity.expired', { by: 'the host itself' })] : dates),
    revoked ? fail('status.revoked', { by: 'the host itself', url: from.url }) : notApplicable('status.none-offered'),
    ...(await recipient.run(subject, ask)),
    ...(await issuer.run(subject, ask)),
    pass('award.award'),
  ]
  const hash = createHash('sha256').update(`${from.text}\n${credential.id}`).digest('hex')
  return {
    id: `sha256:${hash}`,
    source: from.source,
    ...answers(findings),
    findings,
    credential,
    issuedBy: subject.issuer,
    statusAt: null,
    checkedAt: ask.now.toISOString(),
    inner: [],
  }
}

/** A record in the shape that the checks ask for; it was parsed already. */
function formatOf(credential: Recorded['credential']): Format {
  const dates = (date: string | null) => (date === null ? [] : [date])
  return {
    id: credential.format,
    securing: 'hosted',
    recognise: () => false,
    parse: () => credential,
    schema: z.unknown(),
    dates: () => ({ from: dates(credential.validFrom), until: dates(credential.validUntil) }),
  }
}
