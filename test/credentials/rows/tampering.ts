import type { JsonObject, Plan } from '../plan.ts'

/** The value at a path of object members, and its replacement; arrays are entered at their first item. */
function set(document: JsonObject, path: string[], value: unknown): JsonObject {
  const copy = structuredClone(document)
  let at: unknown = copy
  for (const step of path.slice(0, -1)) {
    at = (at as JsonObject)[step]
    if (Array.isArray(at)) at = at[0]
  }
  const last = path.at(-1) ?? ''
  if (typeof at !== 'object' || at === null || !(last in at)) throw new Error(`The document has no ${path.join('.')}.`)
  Object.assign(at, { [last]: value })
  return copy
}

const changes: Record<string, [path: string, value: unknown]> = {
  'credential id': ['id', 'https://issuer.example/credentials/2'],
  'credential type': ['type', ['VerifiableCredential', 'OpenBadgeCredential', 'EndorsementCredential']],
  // The context calls an OpenBadgeCredential by two names: signed triples do not tell them apart.
  'credential type, by its other name': ['type', ['VerifiableCredential', 'AchievementCredential']],
  'issuer name': ['issuer.name', 'Institute of Everything'],
  'holder name': ['credentialSubject.identifier.identityHash', 'Elin Berg'],
  'subject id': ['credentialSubject.id', 'urn:uuid:00000000-8a53-4a6c-b8b5-0f5a55a2f6a1'],
  'achievement name': ['credentialSubject.achievement.name', 'Cartography of Oceans'],
  'achievement type': ['credentialSubject.achievement.achievementType', 'MasterDegree'],
  description: ['credentialSubject.achievement.description', 'Drawing charts of everything.'],
  criteria: ['credentialSubject.achievement.criteria.narrative', 'Attends.'],
  alignment: ['credentialSubject.achievement.alignment.targetName', 'oceanography'],
  'status index': ['credentialStatus.statusListIndex', '43'],
  'status list': ['credentialStatus.statusListCredential', 'https://issuer.example/status/clean'],
}

/** One row for each signed field: changed after signing. */
export const tampering: Record<string, (plan: Plan) => Plan> = Object.fromEntries(
  Object.entries(changes).map(([name, [path, value]]) => [
    `tampered: ${name}`,
    (plan: Plan): Plan => ({ ...plan, change: (credential) => set(credential, path.split('.'), value) }),
  ]),
)
