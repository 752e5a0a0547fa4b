/** A credential as a page shows it: claims, and the link that is to be checked. */
export interface Shown {
  title: string
  issuer: string
  issued: string
  expires: string | null
  credentialId: string | null
  url: string
}

/** A person as a page shows them. */
export interface Profile {
  name: string
  headline: string
  place: string
  key: string
  about: string
  skills: readonly string[]
  shown: readonly Shown[]
}

/** The link as a site of this kind writes it, with what it adds for its own ends. */
export type Decorate = (url: string, index: number) => string

export const trackingSuffix: Decorate = (url) => `${url}?trk=public_profile_see-credential`
export const direct: Decorate = (url) => url

/** Every third link goes through the site's own redirect page, its dots written as %2E. */
export const everyThirdWrapped: Decorate = (url, index) =>
  index % 3 === 2
    ? `https://www.linkedin.com/safety/go/?url=${encodeURIComponent(url).replaceAll('.', '%2E')}&trk=flagship`
    : url
