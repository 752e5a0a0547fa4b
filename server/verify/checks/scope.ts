import { type JsonObject, object, own, text, texts } from '../../formats/json.ts'
import { fail, notApplicable, pass, unknown } from '../finding-of.ts'
import { sameHome } from '../same-home.ts'
import type { Check } from '../subject.ts'

/** Is the assertion hosted where its issuer says that its assertions are? (Open Badges 2.0, hosted verification.) */
export const scope: Check = {
  id: 'scope',
  run: ({ hosting, format }) => {
    if (!hosting || format.securing !== 'hosted') return [notApplicable('scope.not-hosted')]
    const { assertionUrl, badgeUrl, issuerUrl, served, profile } = hosting
    if (!assertionUrl || !served) return [unknown('scope.issuer-unavailable', { document: 'assertion' })]
    if (!assertionUrl.startsWith('https:')) return [fail('scope.plain-http', { url: assertionUrl })]
    const servedId = text(own(served, 'id'))
    if (servedId !== assertionUrl) return [fail('scope.id-differs', { url: assertionUrl, id: servedId })]
    if (!issuerUrl || !profile) return [unknown('scope.issuer-unavailable', { issuer: issuerUrl })]
    const profileId = text(own(profile, 'id'))
    if (profileId !== issuerUrl) return [fail('scope.id-differs', { url: issuerUrl, id: profileId })]
    if (!issuerUrl.startsWith('https:')) return [fail('scope.plain-http', { url: issuerUrl })]
    // A profile's rules are about assertions (Open Badges 2.0, VerificationObject); its badge classes may stand beside it.
    const outside = covers(profile, issuerUrl, assertionUrl)
      ? [badgeUrl].find((url) => url !== null && !covers(profile, issuerUrl, url) && !sameHome(url, issuerUrl))
      : assertionUrl
    return [outside ? fail('scope.off-scope', { issuer: issuerUrl, url: outside }) : pass('scope.in-scope')]
  },
}

/** `startsWith` and `allowedOrigins` of the profile; without either, the profile's own origin. */
function covers(profile: JsonObject, issuerUrl: string, url: string): boolean {
  const policy = object(own(profile, 'verification')) ?? {}
  const prefixes = texts(own(policy, 'startsWith'))
  const origins = texts(own(policy, 'allowedOrigins'))
  const host = URL.parse(url)?.host
  const allowed = origins.length === 0 || origins.some((one) => hostOf(one) === host)
  if (prefixes.length > 0) return allowed && prefixes.some((prefix) => normal(url).startsWith(normal(prefix)))
  return origins.length > 0 ? allowed : sameHome(url, issuerUrl) && tenantOf(url) === tenantOf(issuerUrl)
}

/** An allowed origin is the name of a host; some write a whole URL. */
function hostOf(origin: string): string | undefined {
  return (URL.parse(origin.includes('://') ? origin : `https://${origin}`) ?? undefined)?.host
}

/** Hosts of user content where the path says whose it is: one origin, and as many strangers as there are accounts. */
const sharedByPath =
  /^(?:raw\.githubusercontent\.com|gist\.githubusercontent\.com|storage\.googleapis\.com|s3[\w.-]*\.amazonaws\.com|cdn\.jsdelivr\.net|bitbucket\.org|gitlab\.com)$/

/** Whose part of its origin an address is in; one for the whole origin where that is one owner's. */
function tenantOf(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed || !sharedByPath.test(parsed.hostname)) return ''
  const parts = parsed.pathname.split('/').slice(1)
  return parts.slice(0, parsed.hostname.startsWith('cdn.') ? 2 : 1).join('/')
}

/** So that `https://a.example/x/../y` is not taken for a page below `/x/`, nor `a.example.evil` for `a.example`. */
function normal(url: string): string {
  return URL.parse(url)?.href ?? 'no URL'
}
