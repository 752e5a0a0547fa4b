import type { Host } from './host.ts'
import { link } from './pattern.ts'

export const sertifier: Host = {
  id: 'sertifier',
  domains: ['verified.sertifier.com', 'verified.cv'],
  shapes: [
    {
      link: link`(?:verified\.sertifier\.com|verified\.cv)/[a-z]{2}/verify/(\d{14})`,
      kind: 'issuer-page',
      canonical: 'https://verified.sertifier.com/en/verify/$1',
    },
  ],
}
