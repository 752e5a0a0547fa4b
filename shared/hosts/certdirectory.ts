import type { Host } from './host.ts'
import { link } from './pattern.ts'

export const certdirectory: Host = {
  id: 'certdirectory',
  domains: ['credentials.certdirectory.io'],
  shapes: [
    {
      link: link`credentials\.certdirectory\.io/(?:credentials|verify|v)/([a-z0-9-]{1,64})(?:/ob3)?`,
      kind: 'award',
      canonical: 'https://credentials.certdirectory.io/credentials/$1',
      documents: ['https://credentials.certdirectory.io/credentials/$1/ob3'],
    },
  ],
}
