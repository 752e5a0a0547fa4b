const longest = 4096

/** An absolute http or https URL without userinfo, or null. Never throws. */
export function webUrl(raw: string | null | undefined, base: URL | undefined): URL | null {
  if (!raw || raw.length > longest * 2) return null
  const url = URL.parse(raw.trim(), base)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  if (url.username || url.password || !url.hostname || url.href.length > longest) return null
  return url
}

/** What relative links of the page are resolved against: its first `<base href>`, else its own URL. */
export function baseOf(page: ParentNode, url: URL): URL {
  return webUrl((page as Partial<Document>).head?.querySelector('base[href]')?.getAttribute('href'), url) ?? url
}

/** Is `host` that domain or one of its subdomains? The only way hosts are compared here. */
export function isHost(url: URL, ...domains: string[]): boolean {
  const host = url.hostname.replace(/\.$/, '')
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}
