import type { Host, Shape } from './host.ts'
import { hex32, link } from './pattern.ts'

const page: Omit<Shape, 'link'> = {
  kind: 'issuer-page',
  canonical: 'https://cp.certmetrics.com/amazon/en/public/verify/credential/$1',
}

/** AWS Certification. 32 hexadecimal digits are a share, 16 characters the validation number. */
export const awsCertmetrics: Host = {
  id: 'aws-certmetrics',
  domains: ['cp.certmetrics.com', 'aws.amazon.com'],
  shapes: [
    {
      ...page,
      link: link`cp\.certmetrics\.com/amazon/[a-z]{2}/public/verify/credential/(${hex32})`,
      letters: ['lower'],
    },
    {
      ...page,
      link: link`cp\.certmetrics\.com/amazon/[a-z]{2}/public/verify/credential/([A-Z0-9]{16})`,
      letters: ['upper'],
    },
    {
      link: link`aws\.amazon\.com/(?:[a-z]{2}/)?verification|cp\.certmetrics\.com/amazon/[a-z]{2}/public/verify(?:/credential)?`,
      kind: 'description',
      describes: 'form',
    },
    { link: link`aws\.amazon\.com/(?:[a-z]{2}/)?certification/.+`, kind: 'description', describes: 'description' },
  ],
}
