import { table } from './table.fixture.ts'

const id = '0a1b2c3d-1111-4222-8333-444455556666'
const badge = `https://www.credly.com/badges/${id}`
const record = `https://www.credly.com/api/v1/obi/v2/badge_assertions/${id}`
const user = 'https://www.credly.com/users/jane-doe.1a2b3c4d'

table(
  'credly',
  [
    [badge, 'award', id, '=', record, badge],
    [`${badge}/public_url`, 'award', id, badge, record, badge],
    [`${badge}/public`, 'award', id, badge, record, badge],
    [`${badge}/linked_in_profile?trk=public_profile_see-credential`, 'award', id, badge, record, badge],
    [`http://credly.com/badges/${id.toUpperCase()}/?utm_source=x#y`, 'award', id, badge, record, badge],
    [`https://www.youracclaim.com/badges/${id}`, 'award', id, badge, record, badge],
    [`https://www.credly.com/earner/earned/badge/${id}`, 'award', id, badge, record, badge],
    [`https://api.credly.com/v1/obi/v2/badge_assertions/${id}.json`, 'award', id, badge, record, badge],
    [`${user}/badges#credly`, 'index', 'jane-doe.1a2b3c4d', `${user}/badges`, `${user}/badges.json`, `${user}.json`],
    ['https://www.credly.com/org/acme/badge/widget-101', 'description', null],
    ['https://www.credly.com/organizations/acme/badges/widget-101', 'description', null],
    ['https://www.youracclaim.com/go/AbCdEf12', 'unknown', 'AbCdEf12', 'https://www.credly.com/go/AbCdEf12'],
    [`https://www.youracclaim.com/earner/earned/badge/${id}`, 'award', id, badge, record, badge],
    [`https://www.credly.com/embedded_badge/${id}`, 'award', id, badge, record, badge],
    [`${user}/badges/credly`, 'index', 'jane-doe.1a2b3c4d', `${user}/badges`, `${user}/badges.json`, `${user}.json`],
    [
      `${user}/badges.json?page=2`,
      'index',
      'jane-doe.1a2b3c4d',
      `${user}/badges`,
      `${user}/badges.json`,
      `${user}.json`,
    ],
    [`${user}/edit/badges`, 'index', 'jane-doe.1a2b3c4d', `${user}/badges`, `${user}/badges.json`, `${user}.json`],
    [`${user}.json`, 'index', 'jane-doe.1a2b3c4d', `${user}/badges`, `${user}/badges.json`, `${user}.json`],
    [`https://www.credly.com/badge_templates/${id}`, 'description', null],
    ['https://www.credly.com/organizations/acme/badges', 'description', null],
    ['https://www.credly.com/org/acme', 'description', null],
    [`https://www.credly.com/api/v1/obi/v2/issuers/${id}/badge_classes/${id}`, 'description', null],
  ],
  [
    `https://www.credly.com.evil.example/badges/${id}`,
    `https://notcredly.com/badges/${id}`,
    `https://credly.com@evil.example/badges/${id}`,
    `https://user@www.credly.com/badges/${id}`,
    `https://www.credly.com:8443/badges/${id}`,
    `https://evil.example/?u=https://www.credly.com/badges/${id}`,
    `https://evil.example/www.credly.com/badges/${id}`,
    `https://xn--credl-2mh.com/badges/${id}`,
    'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-44445555666',
    `https://www.credly.com/badges/${id}0`,
    `https://www.credly.com/badges/${id}/edit`,
    'https://www.credly.com/users/sign_in',
    'https://www.credly.com/users/password/new',
    'https://www.credly.com/',
    `https://images.credly.com/images/${id}/image.png`,
    `https://www.credly.com/badges/${id}%2Fedit`,
  ],
)
