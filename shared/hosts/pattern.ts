export const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
export const hex32 = '[0-9a-f]{32}'

/** The pattern of a whole link, without the slash at the end of its path; a query is always allowed. */
export function link(parts: TemplateStringsArray, ...values: string[]): RegExp {
  return new RegExp(`^${String.raw(parts, ...values)}(?:\\?.*)?$`, 'i')
}
