import { anyOf } from '@touchstone/shared/any-of'
import type { Reading } from '@touchstone/shared/reading'
import type { Requirement } from '@touchstone/shared/role'
import { findWords, searched } from './find-words.ts'

/** Ids of the requirements whose skill the page states without a proof: shown as "stated", worth nothing. */
export function stated(
  reading: Pick<Reading, 'skills' | 'links' | 'claims'>,
  requirements: readonly Requirement[],
): string[] {
  const claims = [...reading.claims, ...reading.links.flatMap(({ claim }) => claim ?? [])]
  const texts = [...reading.skills, ...claims.flatMap(({ title }) => title ?? [])].map(searched)
  return requirements
    .filter((requirement) =>
      anyOf(requirement)
        .flatMap(({ label, aliases }) => [label, ...aliases])
        .some((name) => texts.some((text) => findWords(name, text))),
    )
    .map(({ id }) => id)
}
