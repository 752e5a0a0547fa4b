import { hostedDocument } from './hosted-id.ts'
import type { RecordReader } from './reader.ts'

/** Open Badge Factory: an Open Badges 2 assertion; older ones are still hosted and are another shape. */
export const openbadgefactory: RecordReader = {
  id: 'openbadgefactory',
  version: 1,
  basis: 'record',
  accept: 'json',
  read: hostedDocument,
}
