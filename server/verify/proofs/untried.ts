import type { Finding } from '@touchstone/shared/finding'
import type { Proved } from './proved.ts'

/** A proof that no key was found for, or needed: its finding says what came of it. */
export function untried(index: number, finding: Finding, method: string | null = null): Proved {
  return { index, method, finding: { ...finding, facts: { proof: index, ...finding.facts } }, key: null, from: null }
}
