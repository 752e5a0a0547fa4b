import type { Finding } from '@touchstone/shared/finding'
import type { Doc } from '../../formats/doc.ts'
import { idOf, own } from '../../formats/json.ts'
import { basisOf } from '../basis.ts'
import { bind } from '../bind.ts'
import { didWebUrl } from '../dids/did-web.ts'
import { sameOrigin } from '../dids/same-origin.ts'
import { unknown } from '../finding-of.ts'
import { prove } from '../prove.ts'
import type { Ask, Subject } from '../subject.ts'

/** Why a status list may not be believed. Null: its own proof is good, and its issuer is the credential's or known. */
export async function trusted(list: Doc, subject: Subject, ask: Ask): Promise<Finding | null> {
  const issuer = idOf(own(list.json, 'issuer'))
  const proofs = await prove(list, 'proof', ask)
  const bindings = await Promise.all(proofs.map((proved) => bind(proved, issuer, 'proof', ask.fetch)))
  const { stands } = basisOf([...proofs.map(({ finding }) => finding), ...bindings])
  if (!stands) return unknown('status.list-unproven', { listIssuer: issuer })
  const { id } = subject.credential.issuer
  if (issuer === id || (issuer !== null && id !== null && shareOrigin(issuer, id))) return null
  const { answer } = await ask.recognise({ id: issuer, selfName: null })
  return answer === 'recognised' ? null : unknown('status.list-of-another-issuer', { listIssuer: issuer })
}

function shareOrigin(a: string, b: string): boolean {
  return sameOrigin(didWebUrlOr(a), didWebUrlOr(b))
}

function didWebUrlOr(id: string): string {
  return (id.startsWith('did:web:') ? didWebUrl(id) : null) ?? id
}
