import fc from 'fast-check'
import type { JsonObject } from '../plan.ts'

type Path = (string | number)[]

/** One change at one place of a document; both are drawn without knowing the document. */
export interface Mutation {
  place: number
  change:
    | { kind: 'replace'; value: unknown }
    | { kind: 'remove' }
    | { kind: 'add'; name: string; value: unknown }
    | { kind: 'edit'; at: number; letter: string }
    | { kind: 'wrap' }
    | { kind: 'reverse' }
    | { kind: 'null' }
}

const names = [
  'id',
  'type',
  'name',
  'issuer',
  'validUntil',
  'credentialStatus',
  'proof',
  'achievement',
  '@id',
  'x',
  '__proto__',
]
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('', 'https://other.example/1', 'did:web:other.example'),
)

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(10_000),
  change: fc.oneof(
    fc.record({ kind: fc.constant('replace' as const), value }),
    fc.record({ kind: fc.constant('remove' as const) }),
    fc.record({ kind: fc.constant('add' as const), name: fc.constantFrom(...names), value }),
    fc.record({
      kind: fc.constant('edit' as const),
      at: fc.nat(200),
      letter: fc.constantFrom('a', 'Z', '0', ' ', 'é'),
    }),
    fc.record({ kind: fc.constant('wrap' as const) }),
    fc.record({ kind: fc.constant('reverse' as const) }),
    fc.record({ kind: fc.constant('null' as const) }),
  ),
})

function* places(value: unknown, path: Path = []): Iterable<Path> {
  if (path.length > 0) yield path
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value))
    yield* places(item, [...path, Array.isArray(value) ? Number(key) : key])
}

/** The document with the change made at one of its places. The text stays JSON. */
export function mutate(document: JsonObject, { place, change }: Mutation): JsonObject {
  const all = [...places(document)]
  const path = all[place % all.length] ?? []
  const copy = structuredClone(document)
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as JsonObject)[step], copy) as JsonObject
  const last = path.at(-1) ?? ''
  apply(parent, last, change)
  return copy
}

function apply(parent: JsonObject, name: string | number, change: Mutation['change']): void {
  const old = parent[name]
  if (change.kind === 'remove') {
    if (Array.isArray(parent)) parent.splice(Number(name), 1)
    else delete parent[name]
  } else if (change.kind === 'add') {
    const target = typeof old === 'object' && old !== null && !Array.isArray(old) ? old : parent
    if (!Array.isArray(target)) define(target as JsonObject, change.name, change.value)
  } else define(parent, name, replacement(old, change))
}

/** An own member even for `__proto__`, as a JSON parser makes it. */
function define(target: JsonObject, name: string | number, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true })
}

function replacement(old: unknown, change: Exclude<Mutation['change'], { kind: 'remove' | 'add' }>): unknown {
  if (change.kind === 'replace') return change.value
  if (change.kind === 'null') return null
  if (change.kind === 'wrap') return Array.isArray(old) && old.length === 1 ? old[0] : [old]
  if (change.kind === 'reverse')
    return typeof old === 'object' && old !== null && !Array.isArray(old)
      ? Object.fromEntries(Object.entries(old).toReversed())
      : Array.isArray(old)
        ? old.toReversed()
        : old
  if (typeof old !== 'string') return old
  const at = change.at % (old.length + 1)
  return old.slice(0, at) + change.letter + old.slice(at + 1)
}
