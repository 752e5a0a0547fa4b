import { schemaOrgPage } from './schema-org.ts'

/** DataCamp: a statement of accomplishment says completion, a certificate a timed exam. The page's own markup was not seen. */
export const datacamp = schemaOrgPage(
  'datacamp',
  { id: 'https://www.datacamp.com', name: 'DataCamp' },
  ({ canonical }) => (canonical.includes('/statement-of-accomplishment/') ? 'CertificateOfCompletion' : 'Assessment'),
)
