import { table } from './table.fixture.ts'

table(
  'kaggle',
  [
    [
      'https://www.kaggle.com/learn/certification/janedoe/intro-to-deep-learning',
      'issuer-page',
      'janedoe/intro-to-deep-learning',
    ],
    ['https://www.kaggle.com/learn/intro-to-deep-learning', 'description', null],
  ],
  [
    'https://www.kaggle.com/janedoe',
    'https://www.kaggle.com/learn/certification/janedoe',
    'https://kaggle.com.evil.example/learn/certification/janedoe/python',
  ],
)
