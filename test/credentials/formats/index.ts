import type { CorpusFormat } from '../case.ts'
import { hosted } from './hosted.ts'
import { sdJwt } from './sd-jwt.ts'
import { signed } from './signed.ts'
import { signedAssertion } from './signed-assertion.ts'
import { signedFormats } from './signed-formats.ts'

/** Every column of the corpus. */
export const corpusFormats: readonly CorpusFormat[] = [...signedFormats.map(signed), hosted, signedAssertion, sdJwt]
