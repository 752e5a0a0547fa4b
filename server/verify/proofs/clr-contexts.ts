// No package carries the contexts of the Comprehensive Learner Record 2.0: these are their terms, held to their pins.
const vocabulary = 'https://purl.imsglobal.org/spec/vc/clr/vocab.html#'
const keywords = { id: '@id', type: '@type' }

const set = (id: string, type: string) => ({ '@id': vocabulary + id, '@type': type, '@container': '@set' })

function clr(badges: string, credential: object, subject: object): object {
  return {
    '@context': {
      ...keywords,
      ClrCredential: { '@id': `${vocabulary}ClrCredential`, '@context': { ...keywords, ...credential } },
      ClrSubject: {
        '@id': `${vocabulary}ClrSubject`,
        '@context': {
          ...keywords,
          cred: 'https://www.w3.org/2018/credentials#',
          obi: badges,
          achievement: set('achievement', 'obi:Achievement'),
          association: set('association', `${vocabulary}Association`),
          verifiableCredential: set('verifiableCredential', 'cred:verifiableCredential'),
          ...subject,
        },
      },
      Association: {
        '@id': `${vocabulary}Association`,
        '@context': {
          associationType: { '@id': `${vocabulary}AssociationType` },
          sourceId: { '@id': `${vocabulary}sourceId`, '@type': 'xsd:anyURI' },
          targetId: { '@id': `${vocabulary}targetId`, '@type': 'xsd:anyURI' },
        },
      },
    },
  }
}

export const clrContexts: ReadonlyMap<string, object> = new Map([
  [
    'https://purl.imsglobal.org/spec/clr/v2p0/context.json',
    clr('https://purl.imsglobal.org/spec/ob/v3p0/vocab.html#', {}, {}),
  ],
  [
    'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
    clr(
      'https://purl.imsglobal.org/spec/vc/ob/vocab.html#',
      { partial: { '@id': `${vocabulary}partial`, '@type': 'xsd:boolean' } },
      { identifier: set('identifier-1', 'obi:Identifier') },
    ),
  ],
])
