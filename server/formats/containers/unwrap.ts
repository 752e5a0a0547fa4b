import { Buffer } from 'node:buffer'
import type { Doc } from '../doc.ts'
import { isObject, type Json, type JsonObject, list, own, text, types } from '../json.ts'
import type { Opened } from './open.ts'

const most = 200
const deepest = 3

/** What opens a text; handed in, so that the two do not import each other. */
type OpenText = (text: string) => Opened

/**
 * The credentials of a presentation or an envelope; any other document is itself. The wrapping's own proof says who
 * presents it, not who issued them: it is not judged here.
 */
export function unwrap(opened: Opened, openText: OpenText, depth = 0): Opened[] {
  if (opened.kind !== 'document') return [opened]
  const inside = wrapped(opened.doc)
  if (!inside) return [opened]
  const tooLarge: Opened = { kind: 'problem', reason: 'too-large', detail: 'presentation' }
  if (depth >= deepest || inside.length > most) return [tooLarge]
  if (inside.length === 0) return [{ kind: 'problem', reason: 'not-a-credential', detail: 'an empty presentation' }]
  const all: Opened[] = []
  for (const item of inside) {
    all.push(...unwrap(openValue(item, openText), openText, depth + 1))
    if (all.length > most) return [tooLarge]
  }
  return all
}

/** A credential inside a document: an object, a token, or an envelope. */
export function openValue(value: Json, openText: OpenText): Opened {
  if (isObject(value)) return { kind: 'document', doc: { text: JSON.stringify(value), json: value, jws: null } }
  if (typeof value === 'string' && !/^https?:/i.test(value)) return openText(value)
  return { kind: 'problem', reason: 'not-a-credential', detail: 'neither an object nor a token' }
}

/** Null: not a wrapping. */
function wrapped({ json, jws }: Doc): Json[] | null {
  const all = types(json)
  if (all.includes('EnvelopedVerifiableCredential') || all.includes('EnvelopedVerifiablePresentation')) {
    const [, options = '', data] =
      /^data:application\/[\w.+-]+((?:;[\w=-]+)*),(.*)$/s.exec(text(own(json, 'id')) ?? '') ?? []
    if (data === undefined) return []
    return [options.endsWith(';base64') ? Buffer.from(data, 'base64').toString() : data]
  }
  const claim = own(jws?.payload, 'vp')
  const presentation = isObject(claim) ? claim : json
  if (!jws && isAnswer(json)) return answers.flatMap((name) => list(own(json, name)))
  if (!types(presentation).includes('VerifiablePresentation')) return null
  return list(own(presentation, 'verifiableCredential'))
}

/** The names under which the APIs of Open Badges 3, of the W3C (VC-API) and of OpenID (OID4VCI) hand credentials over. */
const answers = ['credential', 'compactJwsString', 'verifiableCredential', 'credentials']

/** An answer of such an API, saved as it came: no type and no context of its own. */
function isAnswer(json: JsonObject): boolean {
  const plain = types(json).length === 0 && own(json, '@context') === undefined
  return plain && answers.some((name) => own(json, name) !== undefined)
}
