import { hostedDocument } from './hosted-id.ts'
import type { RecordReader } from './reader.ts'

/** CertDirectory: a signed Open Badges 3 credential, class A if its proof stands. */
export const certdirectory: RecordReader = {
  id: 'certdirectory',
  version: 1,
  basis: 'record',
  accept: 'json',
  read: hostedDocument,
}
