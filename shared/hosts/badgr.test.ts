import { table } from './table.fixture.ts'

const id = 'AbCdEfGhIjKlMnOpQrSt_-'

table(
  'badgr',
  [
    [`https://api.badgr.io/public/assertions/${id}`, 'award', id],
    [
      `https://eu.badgr.com/public/assertions/${id}?identity__email=a%40b.c`,
      'award',
      id,
      `https://api.eu.badgr.io/public/assertions/${id}`,
    ],
    [`https://api.eu.badgr.io/public/assertions/${id}`, 'award', id],
    [`https://badgr.com/public/assertions/${id}.json`, 'award', id, `https://api.badgr.io/public/assertions/${id}`],
    [
      `https://arizona.badgr.com/public/assertions/${id}/image`,
      'award',
      id,
      `https://api.badgr.io/public/assertions/${id}`,
    ],
    [
      `https://arizona.au.badgr.com/public/assertions/${id}`,
      'award',
      id,
      `https://api.au.badgr.io/public/assertions/${id}`,
    ],
    [
      `https://badges.parchment.com/public/assertions/${id}`,
      'award',
      id,
      `https://api.badges.parchment.com/public/assertions/${id}`,
    ],
    [
      `https://badges.parchment.ca/public/assertions/${id}/`,
      'award',
      id,
      `https://api.badges.parchment.ca/public/assertions/${id}`,
    ],
    [`https://badgr.com/public/badges/${id}`, 'description', null],
    [`https://badgr.com/public/issuers/${id}`, 'description', null],
    [`https://badgr.com/public/issuers/${id}/badges`, 'description', null],
    [`https://badgr.com/public/collections/${id}`, 'index', id, '=', ''],
  ],
  [
    `https://badgr.com.evil.example/public/assertions/${id}`,
    `https://evilbadgr.com/public/assertions/${id}`,
    `https://badges.parchment.de/public/assertions/${id}`,
    `https://badgr.com/public/assertions/${id}${id}`,
    'https://badgr.com/public/assertions/short',
    'https://badgr.com/auth/login',
  ],
)
