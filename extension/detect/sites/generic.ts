import { readAny } from '../read-any.ts'
import type { Site } from '../site.ts'

/** Every page that no adapter knows. */
export const generic: Site = {
  id: 'generic',
  kind: 'generic',
  matches: () => true,
  read: (page, url, context) => readAny(generic, page, url, context),
  anchors: [],
}
