/**
 * What a link leads to. `award`: one award with a public record; `issuer-page`: one award of which only the issuer's
 * page speaks; `index`: a person's list of awards; `description`: something that proves nothing about a person;
 * `unknown`: nobody knows before it was read.
 */
export type Kind = 'award' | 'index' | 'description' | 'issuer-page' | 'unknown'

export interface Link {
  /** The platform: the name of its file here. Null where the link tells nothing. */
  host: string | null
  kind: Kind
  /** The platform's own id of the award or the person. */
  id: string | null
  /** One URL for all spellings of the same link: https, without tracking, share suffix or e-mail. */
  canonical: string
  /** What to fetch, the best record first; built from the id, never the URL that a page gave. Empty: a server is refused. */
  documents: string[]
  /** What a description describes. */
  describes?: 'template' | 'preview' | 'form' | 'description'
  /** Only the shape of the path spoke for the platform: a page there is unconfirmed at the most. */
  loose?: true
}

/** Text in which `$1` stands for the first group of the pattern, or what makes it from the groups and the URL. */
export type Template = string | ((groups: string[], url: URL) => string)

/** One shape of a platform's links. */
export interface Shape {
  /** Matched on host (without `www.`), path (without a slash at its end) and query. */
  link: RegExp
  kind: Kind
  describes?: 'template' | 'preview' | 'form' | 'description'
  /** The case of each group, in order, where the platform takes both for the same. */
  letters?: ('lower' | 'upper' | null)[]
  id?: Template
  canonical?: Template
  documents?: Template[]
}

export interface Host {
  id: string
  /** Host names without `www.`; `*.` stands for all subdomains. */
  domains: string[]
  /** Names (without `www.`) of one service: what one serves may call itself, or lead to, another. A name is a host, with
   * the path before what all of them have in common where there is one. */
  services?: string[][]
  shapes: Shape[]
  /** Shapes without a domain of their own, tried when every domain has failed. */
  loose?: Shape[]
}
