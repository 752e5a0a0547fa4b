import { accredible } from './accredible.ts'
import { badgr } from './badgr.ts'
import { blockcerts } from './blockcerts.ts'
import { certdirectory } from './certdirectory.ts'
import { coursera } from './coursera.ts'
import { credly } from './credly.ts'
import { datacamp } from './datacamp.ts'
import { duolingoDet } from './duolingo-det.ts'
import { edx } from './edx.ts'
import { freecodecamp } from './freecodecamp.ts'
import { googleSkills } from './google-skills.ts'
import { hackerrank } from './hackerrank.ts'
import { mslearn } from './mslearn.ts'
import { openbadgefactory } from './openbadgefactory.ts'
import { openedx } from './openedx.ts'
import type { RecordReader } from './reader.ts'
import { schemaOrgPage } from './schema-org.ts'
import { udemy } from './udemy.ts'

/** Hosts whose page's own markup was not seen: only schema.org's words in it count. Null where tenants have sites
 * of their own, `customer` where all issue under the platform's. */
const pages: [host: string, issuer: string | null, name: string][] = [
  ['aws-certmetrics', 'https://aws.amazon.com', 'AWS Certification'],
  ['badgecraft', 'customer', 'Badgecraft'],
  ['badgelist', 'customer', 'Badge List'],
  ['bestr', 'customer', 'Bestr'],
  ['certifier', 'customer', 'Certifier'],
  ['certifyme', null, 'CertifyMe'],
  ['codecademy', 'https://www.codecademy.com', 'Codecademy'],
  ['digitary', null, 'Digitary'],
  ['futurelearn', 'https://www.futurelearn.com', 'FutureLearn'],
  ['google-dev', 'https://developers.google.com', 'Google Developers'],
  ['hubspot', 'https://academy.hubspot.com', 'HubSpot Academy'],
  ['hyperstack', null, 'Hyperstack'],
  ['kaggle', 'https://www.kaggle.com', 'Kaggle'],
  ['myequals', 'customer', 'My eQuals'],
  ['openbadgepassport', 'customer', 'Open Badge Passport'],
  ['oracle', 'https://education.oracle.com', 'Oracle University'],
  ['platzi', 'https://platzi.com', 'Platzi'],
  ['pluralsight', 'https://www.pluralsight.com', 'Pluralsight'],
  ['scrumorg', 'https://www.scrum.org', 'Scrum.org'],
  ['sertifier', 'customer', 'Sertifier'],
  ['skilljar', 'customer', 'Skilljar'],
  ['trailhead', 'https://trailhead.salesforce.com', 'Salesforce Trailhead'],
  ['udacity', 'https://www.udacity.com', 'Udacity'],
  ['verifyed', null, 'VerifyEd'],
]

const readers: RecordReader[] = [
  accredible,
  { ...accredible, id: 'accredible-whitelabel' },
  badgr,
  blockcerts,
  certdirectory,
  coursera,
  credly,
  datacamp,
  duolingoDet,
  edx,
  freecodecamp,
  googleSkills,
  hackerrank,
  openedx,
  mslearn,
  openbadgefactory,
  udemy,
  ...pages.map(([host, id, name]) => schemaOrgPage(host, { id, name })),
]

/** What reads the records of a host, by the host's id in `shared/hosts`. */
export const recordReaders: ReadonlyMap<string, RecordReader> = new Map(readers.map((reader) => [reader.id, reader]))
