import { table } from './table.fixture.ts'

const sha1 = '0a1b2c3d4e0a1b2c3d4e0a1b2c3d4e0a1b2c3d4e'

table(
  'openbadgefactory',
  [
    [
      `https://www.openbadgefactory.com/v1/assertion/${sha1}.html`,
      'award',
      sha1,
      `https://openbadgefactory.com/v1/assertion/${sha1}`,
    ],
    [
      `https://openbadgefactory.com/v1/assertion/${sha1}.json?v=2`,
      'award',
      sha1,
      `https://openbadgefactory.com/v1/assertion/${sha1}`,
    ],
    [`https://au.openbadgefactory.com/v1/assertion/${sha1}`, 'award', sha1],
    ['https://openbadgefactory.com/c/earnablebadge/ABC/apply', 'description', null],
    ['https://openbadgefactory.com/v1/badge/_/ABC/criteria.html', 'description', null],
  ],
  [
    `https://openbadgefactory.com.evil.example/v1/assertion/${sha1}`,
    'https://openbadgefactory.com/v1/assertion/0a1b2c3d',
    `https://openbadgefactory.com/v1/badge/${sha1}`,
    `https://openbadgefactory.com/v1/assertion/${sha1}0`,
    'https://openbadgefactory.com/',
  ],
)
