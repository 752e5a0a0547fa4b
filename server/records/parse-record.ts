import type { z } from 'zod'
import { readJson } from '../formats/read-json.ts'

/** Parses a record's text by the shape that its reader knows; what the shape does not name is dropped here. */
export function parseRecord<Shape extends z.ZodType>(
  text: string,
  shape: Shape,
): { ok: true; value: z.infer<Shape> } | { ok: false; detail: string } {
  const json = readJson(text)
  if (!json.ok) return { ok: false, detail: json.reason }
  const parsed = shape.safeParse(json.value)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, detail: parsed.error.issues[0]?.path.join('.') || 'document' }
}
