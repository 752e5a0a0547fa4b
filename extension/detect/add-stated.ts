import { find } from '@touchstone/shared/hosts'
import { unwrap } from '@touchstone/shared/hosts/unwrap'
import type { LinkList } from './links.ts'
import { mergeClaims } from './merge-claims.ts'
import type { Stated } from './stated-credentials.ts'
import { webUrl } from './web-url.ts'

/** Adds a credential that the page states in data; without a usable address it stays a claim of the caller's. */
export function addStated(list: LinkList, stated: Stated, base: URL): void {
  const direct = webUrl(stated.url, base)
  const url = direct && unwrap(direct)
  if (!url) return
  const address = find(url).canonical
  const first = list.links.find((link) => link.url === address)
  if (first) first.claim = mergeClaims(stated.claim, first.claim)
  else list.links.push({ url: address, from: 'json-ld', claim: stated.claim })
}
