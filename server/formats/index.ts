import { blockcerts2 } from './blockcerts.ts'
import { clr2, endorsement, vc } from './credential-types.ts'
import { elm } from './elm.ts'
import type { Format } from './format.ts'
import { ob1Hosted } from './ob1.ts'
import { ob2Hosted } from './ob2-hosted.ts'
import { ob2Signed } from './ob2-signed.ts'
import { ob3 } from './ob3.ts'
import { ob3Jwt } from './ob3-jwt.ts'
import { sdJwtVc } from './sd-jwt-vc.ts'

/** Every format, asked in this order: the more particular first. */
export const formats: Format[] = [
  sdJwtVc,
  elm,
  blockcerts2,
  clr2,
  ob3,
  ob3Jwt,
  endorsement,
  ob2Signed,
  ob1Hosted,
  ob2Hosted,
  vc,
]
