import { linkClaim } from './link-claim.ts'
import { type LinkList, linksOf, type Walk } from './links.ts'
import { mergeClaims } from './merge-claims.ts'

/** The links of a page with what they themselves say of the credentials behind them. */
export function claimedLinks(page: ParentNode, walk: Walk): LinkList {
  const list = linksOf(page, walk)
  for (const link of list.links) {
    for (const element of list.elements.get(link.url) ?? []) {
      if (!link.claim?.title) link.claim = mergeClaims(link.claim, linkClaim(element))
    }
  }
  return list
}
