import type { Finding } from '@touchstone/shared/finding'
import { openWritten } from '../../formats/containers/open.ts'
import { openValue } from '../../formats/containers/unwrap.ts'
import { type Json, list, object, own, types } from '../../formats/json.ts'
import { notApplicable, pass, unknown } from '../finding-of.ts'
import type { Ask, Check, Subject } from '../subject.ts'

const most = 10

/** Who else stands behind it? Each endorsement is verified for itself; none ever lowers the verdict. */
export const endorsement: Check = {
  id: 'endorsement',
  run: async (subject, ask) => {
    const all = endorsementsOf(subject)
    if (all.length === 0) return [notApplicable('endorsement.none')]
    const judged = await Promise.all(all.slice(0, most).map((one) => judge(one, subject, ask)))
    return all.length > most ? [...judged, unknown('endorsement.too-many', { endorsements: all.length })] : judged
  },
}

/** Of the credential, of its issuer and of its achievement, embedded or as a token. */
function endorsementsOf({ doc: { json } }: Subject): Json[] {
  const subject = object(own(json, 'credentialSubject'))
  const badge = object(own(json, 'badge'))
  const places = [json, object(own(json, 'issuer')), object(own(subject ?? {}, 'achievement')), badge]
  return places.flatMap((place) =>
    place ? [...list(own(place, 'endorsement')), ...list(own(place, 'endorsementJwt'))] : [],
  )
}

async function judge(value: Json, { credential }: Subject, ask: Ask): Promise<Finding> {
  const opened = openValue(value, openWritten)
  if (opened.kind !== 'document' || !ask.judge) return unknown('endorsement.unavailable')
  const report = await ask.judge(opened.doc, ask)
  const endorser = report.credential?.issuer.id ?? null
  const facts = {
    endorser,
    subject: report.credential?.recipient.id ?? null,
    verdict: report.verdict,
    issuer: report.issuer,
  }
  if (!types(opened.doc.json).includes('EndorsementCredential') || report.verdict !== 'verified') {
    return unknown('endorsement.unproven', facts)
  }
  const about = [credential.id, credential.achievement.id, credential.issuer.id]
  if (facts.subject === null || !about.includes(facts.subject)) return unknown('endorsement.of-another', facts)
  if (endorser === credential.issuer.id || endorser === credential.recipient.id) {
    return unknown('endorsement.by-itself', facts)
  }
  return pass('endorsement.counts', facts)
}
