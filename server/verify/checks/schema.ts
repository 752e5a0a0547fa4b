import type { Finding } from '@touchstone/shared/finding'
import type { Doc } from '../../formats/doc.ts'
import { idOf, type Json, list, own, types, withoutNulls } from '../../formats/json.ts'
import { fail, notApplicable, pass, unknown } from '../finding-of.ts'
import type { Schemas } from '../schemas/compile.ts'
import type { Check } from '../subject.ts'

const most = 5
/** The types under which `id` is a JSON Schema; others name something else there. */
const kinds = new Set(['1EdTechJsonSchemaValidator2019', 'JsonSchema', 'JsonSchemaValidator2018'])

/** Does it fit the schemas that it names? They are the operator's files, never the network's; one that is not loaded
 * never lowers the verdict. A genuine badge can fail this: never worse than unconfirmed. */
export const schema: Check = {
  id: 'schema',
  run: ({ doc }, { schemas }) => {
    const named = list(own(doc.json, 'credentialSchema'))
    if (named.length === 0) return [notApplicable('schema.none')]
    return named.slice(0, most).map((one) => compared(one, doc, schemas))
  },
}

function compared(named: Json, doc: Doc, schemas: Schemas | undefined): Finding {
  const id = idOf(named)
  const isSchema = types(named).some((type) => kinds.has(type))
  const loaded = isSchema && id !== null ? schemas?.get(id.replace(/#$/, '')) : undefined
  if (!loaded) return unknown('schema.not-loaded', { schema: id })
  const facts = { schema: id, sha256: loaded.sha256 }
  const fit = loaded.judge(asCredential(doc))
  if (fit.fits === null) return unknown('schema.too-complex', facts)
  if (fit.fits) return pass('schema.fits', facts)
  return fail('schema.does-not-fit', { ...facts, property: fit.property, problem: fit.problem })
}

/** Without what a token adds around the credential, and with a null property as an absent one. */
function asCredential({ json, jws }: Doc): object {
  const claims = jws ? ['iss', 'sub', 'jti', 'nbf', 'exp', 'iat'] : []
  return Object.fromEntries(Object.entries(withoutNulls(json)).filter(([name]) => !claims.includes(name)))
}
