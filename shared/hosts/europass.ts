import { clean } from './clean.ts'
import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** European Digital Credentials: the viewer is an application; the file behind it can be verified. */
export const europass: Host = {
  id: 'europass',
  domains: ['europa.eu', 'webgate.acceptance.ec.europa.eu'],
  shapes: [
    {
      link: link`(?:europa\.eu|webgate\.acceptance\.ec\.europa\.eu)/europass/(?:digital-credentials|edci[a-z-]*)/viewer(?:/[^?]*)?`,
      kind: 'award',
      id: (_, url) => /^#\/shared\/([^/?]+)/.exec(url.hash)?.[1] ?? '',
      canonical: (_, url) => clean(url),
      documents: [],
    },
  ],
}
