import { isHost, webUrl } from './web-url.ts'

/** Where a person has a page of their own, by host and path. */
const places: readonly { hosts: readonly string[]; path: RegExp }[] = [
  { hosts: ['linkedin.com'], path: /^\/pub\/[^/]+/ },
  {
    hosts: ['github.com'],
    path: /^\/(?!(?:about|apps|collections|contact|customer-stories|enterprise|events|explore|features|issues|join|login|marketplace|new|notifications|orgs|organizations|pricing|pulls|readme|search|security|settings|signup|site|sponsors|team|topics|trending)\/?$)[A-Za-z0-9-]{1,39}\/?$/,
  },
  { hosts: ['gitlab.com', 'codeberg.org', 'bitbucket.org'], path: /^\/[\w.-]{2,}\/?$/ },
  { hosts: ['stackoverflow.com', 'stackexchange.com'], path: /^\/users\/\d+/ },
  { hosts: ['kaggle.com', 'dev.to', 'behance.net', 'dribbble.com', 'hashnode.com'], path: /^\/@?[\w.-]{2,}\/?$/ },
  { hosts: ['medium.com'], path: /^\/@[\w.-]+\/?$/ },
  { hosts: ['orcid.org'], path: /^\/\d{4}-\d{4}-\d{4}-[\dX]{4}\/?$/ },
  { hosts: ['scholar.google.com'], path: /^\/citations/ },
  { hosts: ['xing.com'], path: /^\/profile\/[^/]+/ },
  { hosts: ['wellfound.com'], path: /^\/u\/[^/]+/ },
  { hosts: ['huggingface.co', 'leetcode.com', 'hackerrank.com'], path: /^\/(?:u\/|profile\/)?[\w.-]{2,}\/?$/ },
]

/** Is it the page of one person on a network of many? */
export function isProfile(url: URL): boolean {
  if (/^\/in\/[^/]+\/?$/.test(url.pathname)) return true
  return places.some(({ hosts, path }) => isHost(url, ...hosts) && path.test(url.pathname))
}

/** All pages elsewhere that an ATS links for its candidate, the vendor's own pages and files apart. */
export function pagesAmong(addresses: readonly string[], self: URL): string[] {
  return addresses.filter((address) => {
    const url = webUrl(address, undefined)
    const isFile = url !== null && /\.(?:pdf|docx?|odt|rtf|png|jpe?g)$/i.test(url.pathname)
    return (
      url !== null && !isFile && url.host !== self.host && !isHost(url, self.hostname.split('.').slice(-2).join('.'))
    )
  })
}

/** Those of the links that are profiles of a person, without the page itself. Offered to the recruiter, never followed. */
export function profilesAmong(addresses: readonly string[], self: URL): string[] {
  return addresses.filter((address) => {
    const url = webUrl(address, undefined)
    return url !== null && isProfile(url) && !(url.host === self.host && url.pathname === self.pathname)
  })
}
