import { sameService } from '@touchstone/shared/hosts'
import { sameOrigin } from './dids/same-origin.ts'

/** Whether two addresses are one home: of one origin, or of origins that a platform's file names as one. */
export function sameHome(a: string, b: string): boolean {
  const [mine, theirs] = [URL.parse(a), URL.parse(b)]
  return sameOrigin(a, b) || (mine !== null && theirs !== null && sameService(mine, theirs))
}
