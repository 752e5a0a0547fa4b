/** Any JSON value, as parsed. */
export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The own property, with null as absent: a signature does not see `"validUntil": null`. */
export function own(value: Json | undefined, key: string): Json | undefined {
  if (!isObject(value) || !Object.hasOwn(value, key)) return undefined
  return value[key] ?? undefined
}

/** The same value without the properties that are null. */
export function withoutNulls<Value extends Json>(value: Value): Value
export function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === null ? [] : [[name, withoutNulls(inner)]])),
  )
}

/** One or many, as a list: JSON-LD tells neither `"C"` from `["C"]` nor from `[["C"]]`. */
export function list(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.flatMap(list) : [value]
}

export const objects = (value: Json | undefined): JsonObject[] => list(value).filter(isObject)

export const texts = (value: Json | undefined): string[] => list(value).flatMap((item) => textOf(item) ?? [])

/** A text, plain or as a JSON-LD value object. */
function textOf(value: Json): string | null {
  if (typeof value === 'string') return value
  const inner = own(value, '@value')
  return typeof inner === 'string' ? inner : null
}

/** The one text of a property; of several the first by code units, for the order of a signed array is not signed. */
export const text = (value: Json | undefined): string | null => texts(value).sort()[0] ?? null

/** The one object of a property; of several the first by its serialisation. */
export function object(value: Json | undefined): JsonObject | null {
  const all = objects(value)
  if (all.length < 2) return all[0] ?? null
  return all.map((item) => [JSON.stringify(item), item] as const).sort(byText)[0]?.[1] ?? null
}

/** An id, written as a string or as an object with an `id`. */
export function idOf(value: Json | undefined): string | null {
  const all = list(value).flatMap((item) => (typeof item === 'string' ? item : (text(own(item, 'id')) ?? [])))
  return all.sort()[0] ?? null
}

const typesKept = new WeakMap<object, readonly string[]>()

/** The types of an object. Every format asks for them, so they are sorted once. */
export function types(value: Json | undefined): readonly string[] {
  const kept = isObject(value) ? typesKept.get(value) : []
  if (kept) return kept
  const all = [...new Set(texts(own(value, 'type')))].sort()
  if (isObject(value)) typesKept.set(value, all)
  return all
}

function byText(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  if (a[0] === b[0]) return 0
  return a[0] < b[0] ? -1 : 1
}
