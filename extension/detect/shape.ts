import { isHost } from './web-url.ts'

/** A segment of a path below which single awards stand, among other things. */
const segment =
  /^(?:(?:micro-?)?credentials?|assertions?|(?:open-?)?badges?|cert(?:ificat(?:e|ion))?s?|awards?|diplomas?|achievements?|verify|verification|ob[23]|vcs?|baked)$/i
/** A segment below which hardly anything but single awards stands, whatever they are called. */
const plain = /^(?:credentials|assertions|certificates|certs|baked)$/i
/** What else may stand there: the pages of a site. */
const generic =
  /^(?:about|all|apply|browse|catalog(?:ue)?|create|faq|features|home|index|info|list|login|new|overview|pricing|programs?|search|types?)(?:\.\w+)?$/i
/** What writes about awards. */
const manual = /^(?:docs?|guides?|help|support|blog|reference|manual|settings|tutorials?|wiki|news|learn)$/i
const word = /credential|assertion|badge|baked|certificat|diploma|\bcerts?\b|\baward/i
/** Data of a credential, a picture that may be baked, a document. */
const file = /\.(?:(json(?:ld)?|jw[st]|sd-?jwt|vc|1ob)|(png|svg)|(pdf))$/i
const identifier = /\d|^[\w~.-]{16,}$/

/** Build and version badges: by far the most usual "badges" on a page of a developer. */
const buildBadges =
  'shields.io badge.fury.io badgen.net codecov.io coveralls.io travis-ci.org travis-ci.com circleci.com app.codacy.com goreportcard.com readthedocs.org visitor-badge.laobi.icu komarev.com'.split(
    ' ',
  )

/** `links` of a page are judged by where they lead, `pictures` also by being pictures. */
export type Carried = 'link' | 'picture'

/** Does the URL of an unknown host read like a credential's? In a section of credentials less is asked of it. */
export function looksLikeCredential(url: URL, carried: Carried, inSection: boolean): boolean {
  const path = url.pathname
  if (isHost(url, ...buildBadges) || /\/badge\.svg$|\/workflows\//i.test(path)) return false
  const parts = path.split('/').filter(Boolean)
  const last = parts.at(-1) ?? ''
  const [, data, picture, paper] = file.exec(last) ?? []
  const place = parts.findIndex((part) => segment.test(part))
  const isBelow = place >= 0 && place < parts.length - 1 && !parts.some((part) => manual.test(part))
  const isOne = data !== undefined || identifier.test(last) || (plain.test(parts[place] ?? '') && !generic.test(last))
  const named = isBelow && isOne
  if (carried === 'picture') return picture !== undefined && (named || (inSection && word.test(url.hostname + path)))
  if (data) return inSection || named || word.test(path)
  if (picture || paper) return inSection || named
  return named || (inSection && parts.length > 1 && /\d[\w-]{5,}|[\w-]{20,}/.test(last))
}
