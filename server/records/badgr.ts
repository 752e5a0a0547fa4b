import { hostedDocument } from './hosted-id.ts'
import type { RecordReader } from './reader.ts'

/** Badgr, Canvas Credentials and Parchment, in all regions: an Open Badges 2 assertion. */
export const badgr: RecordReader = { id: 'badgr', version: 1, basis: 'record', accept: 'json', read: hostedDocument }
