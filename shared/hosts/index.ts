import { accredible } from './accredible.ts'
import { accredibleWhitelabel } from './accredible-whitelabel.ts'
import { awsCertmetrics } from './aws-certmetrics.ts'
import { badgecraft } from './badgecraft.ts'
import { badgelist } from './badgelist.ts'
import { badgr } from './badgr.ts'
import { bestr } from './bestr.ts'
import { blockcerts } from './blockcerts.ts'
import { certdirectory } from './certdirectory.ts'
import { certifier } from './certifier.ts'
import { certifyme } from './certifyme.ts'
import { codecademy } from './codecademy.ts'
import { coursera } from './coursera.ts'
import { credly } from './credly.ts'
import { datacamp } from './datacamp.ts'
import { digitary } from './digitary.ts'
import { duolingoDet } from './duolingo-det.ts'
import { edx } from './edx.ts'
import { europass } from './europass.ts'
import { finder } from './find.ts'
import { freecodecamp } from './freecodecamp.ts'
import { futurelearn } from './futurelearn.ts'
import { googleDev } from './google-dev.ts'
import { googleSkills } from './google-skills.ts'
import { hackerrank } from './hackerrank.ts'
import { hubspot } from './hubspot.ts'
import { hyperstack } from './hyperstack.ts'
import { kaggle } from './kaggle.ts'
import { learncard } from './learncard.ts'
import { linkedin } from './linkedin.ts'
import { linuxfoundation } from './linuxfoundation.ts'
import { mslearn } from './mslearn.ts'
import { myequals } from './myequals.ts'
import { openbadgefactory } from './openbadgefactory.ts'
import { openbadgepassport } from './openbadgepassport.ts'
import { openedx } from './openedx.ts'
import { oracle } from './oracle.ts'
import { platzi } from './platzi.ts'
import { pluralsight } from './pluralsight.ts'
import { scrumorg } from './scrumorg.ts'
import { sertifier } from './sertifier.ts'
import { skilljar } from './skilljar.ts'
import { trailhead } from './trailhead.ts'
import { udacity } from './udacity.ts'
import { udemy } from './udemy.ts'
import { verifyed } from './verifyed.ts'

/** Every platform that is known. The loose ones come last and in this order: each would take what the one before it knows. */
const hosts = [
  accredible,
  awsCertmetrics,
  badgecraft,
  badgelist,
  badgr,
  bestr,
  blockcerts,
  certdirectory,
  certifier,
  certifyme,
  codecademy,
  coursera,
  credly,
  datacamp,
  digitary,
  duolingoDet,
  edx,
  europass,
  freecodecamp,
  futurelearn,
  googleDev,
  googleSkills,
  hackerrank,
  hubspot,
  hyperstack,
  kaggle,
  learncard,
  linkedin,
  linuxfoundation,
  mslearn,
  myequals,
  openbadgefactory,
  openbadgepassport,
  oracle,
  platzi,
  pluralsight,
  scrumorg,
  sertifier,
  skilljar,
  trailhead,
  udacity,
  udemy,
  verifyed,
  openedx,
  accredibleWhitelabel,
]

/** What a link is, from its text alone: no network, no page. */
export const find = finder(hosts)

// Marked as pure, so that a script that only finds links goes without them.
const manyNamed = /* @__PURE__ */ hosts.flatMap(({ services = [] }) => services)
const oneNamed = /* @__PURE__ */ hosts.flatMap(({ domains }) => domains.map((domain) => [domain]))

/** Whether two https addresses are one platform's service: under one name, with or without `www.`, or under two that its
 * file names as one. */
export function sameService(a: URL, b: URL): boolean {
  const [mine, theirs] = [a, b].map(({ hostname }) => hostname.replace(/^www\./, ''))
  const isNamed = (names: string[], host = ''): boolean => names.some((name) => hostOf(name) === host)
  return (
    [a, b].every(isPlain) && [...manyNamed, ...oneNamed].some((names) => isNamed(names, mine) && isNamed(names, theirs))
  )
}

/** One spelling for the ids that a service of several names gives one thing: its first name, without `www.`, and the same
 * path. Any other id is returned as it is, but for the slash of a bare origin. */
export function serviceSpelling(id: string): string {
  const url = URL.parse(id)
  if (!url || !isPlain(url)) return id
  const address = url.href.replace(/^https:\/\/(?:www\.)?/, '')
  for (const names of manyNamed) {
    const name = names.find((each) => address.startsWith(`${each}/`))
    if (name !== undefined) return `https://${names[0]}${address.slice(name.length)}`
  }
  return url.href === `${url.origin}/` ? url.origin : id
}

const hostOf = (name: string): string => name.replace(/\/.*$/, '')

const isPlain = ({ protocol, port, username, password }: URL): boolean =>
  protocol === 'https:' && port === '' && username === '' && password === ''
