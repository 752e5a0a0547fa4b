import type { IssuerList } from './issuer-list.ts'

/** Platforms that teach or examine and confirm their own awards on their own domain (seen 2026-11). The id is
 * the one that the reader of their record gives. Platforms on which anybody may issue are not here: recognising them
 * would recognise everybody. */
const known: [id: string, name: string][] = [
  ['https://academy.hubspot.com', 'HubSpot Academy'],
  ['https://aws.amazon.com', 'AWS Certification'],
  ['https://developers.google.com', 'Google Developers'],
  ['https://education.oracle.com', 'Oracle University'],
  ['https://englishtest.duolingo.com', 'Duolingo English Test'],
  ['https://learn.microsoft.com', 'Microsoft Learn'],
  ['https://mitxonline.mit.edu', 'MITx Online'],
  ['https://platzi.com', 'Platzi'],
  ['https://trailhead.salesforce.com', 'Salesforce Trailhead'],
  ['https://www.codecademy.com', 'Codecademy'],
  ['https://www.coursera.org', 'Coursera'],
  ['https://www.datacamp.com', 'DataCamp'],
  ['https://www.edx.org', 'edX'],
  ['https://www.freecodecamp.org', 'freeCodeCamp'],
  ['https://www.futurelearn.com', 'FutureLearn'],
  ['https://www.hackerrank.com', 'HackerRank'],
  ['https://www.kaggle.com', 'Kaggle'],
  ['https://www.pluralsight.com', 'Pluralsight'],
  ['https://www.scrum.org', 'Scrum.org'],
  ['https://www.skills.google', 'Google Skills'],
  ['https://www.udacity.com', 'Udacity'],
  ['https://www.udemy.com', 'Udemy'],
]

/** The I of the score where no more than the domain is known. */
const trust = 0.6

/** Issuers that every installation recognises, unless its ledger says otherwise. */
export const shippedList: IssuerList = {
  by: 'shipped',
  name: 'Touchstone’s own list',
  date: '2026-11-23',
  entries: known.map(([id, name]) => ({ id, name, answer: 'recognised', trust })),
}
