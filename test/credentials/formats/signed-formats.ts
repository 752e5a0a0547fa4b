import { asPng, drawQrCode, writePdf } from '@touchstone/server/formats/containers/drawn.fixture'
import { vc2 } from '../../world/signing/document-loader.ts'
import type { Facts, JsonObject, Plan } from '../plan.ts'
import { ob3Shape, ob3Vc1Shape } from '../shapes/ob3.ts'
import { clrShape, endorsementShape, ob3Vc1EmbeddedShape, vc2Shape } from '../shapes/others.ts'
import type { SuiteId } from '../signing/embedded.ts'
import type { Curve } from '../signing/key.ts'
import { bakedPng, bakedSvg } from './baked.ts'
import { embedded } from './embedded.ts'
import type { signed } from './signed.ts'
import { token } from './token.ts'

type Signed = Parameters<typeof signed>[0]
type Shape = (facts: Facts) => JsonObject

const json = (id: string, curve: Curve, shape: Shape, suite: SuiteId, table = 'embedded'): Signed => ({
  id,
  table,
  curve,
  make: async (plan) => ({ name: 'credential.json', bytes: Buffer.from(await embedded(plan, shape, suite)) }),
})

const jwt = (id: string, curve: Curve, algorithm: Parameters<typeof token>[1]['algorithm'], style = {}): Signed => ({
  id,
  table: 'token',
  curve,
  make: async (plan) => {
    const text = await token(plan, { algorithm, typ: 'JWT', shape: ob3Shape, wrapped: false, ...style })
    return { name: 'credential.jwt', bytes: Buffer.from(text) }
  },
})

/** A format whose text is put into something else. */
const inside = (
  id: string,
  format: Signed,
  name: string,
  wrap: (text: string, plan: Plan) => string | Buffer,
): Signed => ({
  ...format,
  id,
  make: async (plan) => {
    const { bytes } = await format.make(plan)
    return { name, bytes: Buffer.from(wrap(Buffer.from(bytes).toString(), plan)) }
  },
})

/** A format whose file is published, and reached by another file that says where. */
const pointing = (id: string, format: Signed, name: string, to: (url: string) => Uint8Array): Signed => ({
  ...format,
  id,
  pointer: { name, to },
})

const ob3 = json('ob3-eddsa-rdfc-2022', 'Ed25519', ob3Shape, 'eddsa-rdfc-2022')
const ob3Jwt = jwt('ob3-jwt-eddsa', 'Ed25519', 'EdDSA')
const vcJwt = { typ: 'vc+jwt', shape: vc2Shape }
const presentation = (credential: string) =>
  `{"@context":["${vc2}"],"type":["VerifiablePresentation"],"verifiableCredential":[${credential}]}`
const envelope = (text: string) =>
  `{"@context":["${vc2}"],"type":["EnvelopedVerifiableCredential"],"id":"data:application/vc+jwt,${text}"}`

/** Every column whose documents are signed. */
export const signedFormats: readonly Signed[] = [
  ob3,
  json('ob3-ecdsa-rdfc-2019-p256', 'P-256', ob3Shape, 'ecdsa-rdfc-2019'),
  json('ob3-ecdsa-rdfc-2019-p384', 'P-384', ob3Shape, 'ecdsa-rdfc-2019'),
  json('ob3-ed25519-signature-2020', 'Ed25519', ob3Shape, 'Ed25519Signature2020'),
  json('ob3-ecdsa-sd-2023', 'P-256', ob3Shape, 'ecdsa-sd-2023'),
  json('ob3-vc1-eddsa-rdfc-2022', 'Ed25519', ob3Vc1EmbeddedShape, 'eddsa-rdfc-2022'),
  json('vc2-eddsa-rdfc-2022', 'Ed25519', vc2Shape, 'eddsa-rdfc-2022'),
  json('endorsement-eddsa-rdfc-2022', 'Ed25519', endorsementShape, 'eddsa-rdfc-2022'),
  json('ob3-eddsa-jcs-2022', 'Ed25519', ob3Shape, 'eddsa-jcs-2022', 'embedded-jcs'),
  json('ob3-ecdsa-jcs-2019-p256', 'P-256', ob3Shape, 'ecdsa-jcs-2019', 'embedded-jcs'),
  json('ob3-ecdsa-jcs-2019-p384', 'P-384', ob3Shape, 'ecdsa-jcs-2019', 'embedded-jcs'),
  inside('ob3-png', ob3, 'badge.png', (text, plan) => bakedPng(text, plan.baking)),
  inside('ob3-svg', ob3, 'badge.svg', (text, plan) => bakedSvg(text, plan.baking)),
  inside('ob3-presentation', ob3, 'presentation.json', presentation),
  inside('ob3-pdf', ob3, 'diploma.pdf', (text) => writePdf({ attachment: text })),
  ob3Jwt,
  jwt('ob3-jwt-es256', 'P-256', 'ES256'),
  jwt('ob3-jwt-es384', 'P-384', 'ES384'),
  jwt('ob3-jwt-rs256', 'RSA', 'RS256'),
  jwt('ob3-jwt-ps256', 'RSA', 'PS256'),
  jwt('ob3-jwt-vc1', 'Ed25519', 'EdDSA', { shape: ob3Vc1Shape, wrapped: true }),
  jwt('vc2-jose', 'P-256', 'ES256', vcJwt),
  jwt('clr2-jwt', 'Ed25519', 'EdDSA', { shape: clrShape }),
  inside('ob3-jwt-png', ob3Jwt, 'badge.png', (text, plan) => bakedPng(text, plan.baking)),
  inside('ob3-jwt-svg', ob3Jwt, 'badge.svg', (text, plan) => bakedSvg(text, plan.baking)),
  pointing('ob3-jwt-qr', ob3Jwt, 'code.png', (url) => asPng(drawQrCode(url))),
  pointing('ob3-jwt-pdf-link', ob3Jwt, 'resume.pdf', (url) => writePdf({ link: url })),
  inside('vc2-enveloped', jwt('vc2-jose', 'P-256', 'ES256', vcJwt), 'envelope.json', envelope),
]
