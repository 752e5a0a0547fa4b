const tracking =
  /^(?:utm_.*|trk|trkinfo|trackingid|lipi|licu|li_fat_id|rcm|ref|(?:fb|g|d|y|tt|tw)clid|msclkid|mc_[ce]id|wt\.mc_id|igsh(?:id)?|_hs(?:enc|mi)|identity__email)$/i

/** The query without what only follows or names the person: tracking parameters, an e-mail. */
export function cleanQuery(url: URL): string {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((piece) => piece !== '' && !tracking.test(piece.split('=', 1)[0] ?? ''))
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

/** The URL with its query cleaned and without a fragment, unless that is a route (`#/…`). */
export function clean(url: URL): string {
  // `data:` and its like have no origin.
  if (url.origin === 'null') return url.href
  return `${url.origin}${url.pathname}${cleanQuery(url)}${/^#[/!]/.test(url.hash) ? url.hash : ''}`
}
