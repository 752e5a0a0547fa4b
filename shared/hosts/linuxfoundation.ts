import type { Host } from './host.ts'
import { link, uuid } from './pattern.ts'

/** Linux Foundation and CNCF issue on Credly. Their form and their PDF on object storage prove nothing. */
export const linuxfoundation: Host = {
  id: 'linuxfoundation',
  domains: ['training.linuxfoundation.org', 'ti-user-certificates.s3.amazonaws.com'],
  shapes: [
    { link: link`training\.linuxfoundation\.org/certification/verify`, kind: 'description', describes: 'form' },
    {
      link: link`training\.linuxfoundation\.org/(?:certification|training)/.+`,
      kind: 'description',
      describes: 'description',
    },
    {
      link: link`ti-user-certificates\.s3\.amazonaws\.com/.+/(${uuid}|[^/?]+)\.pdf`,
      kind: 'unknown',
      documents: [],
    },
  ],
}
