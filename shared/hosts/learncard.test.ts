import { table } from './table.fixture.ts'

table(
  'learncard',
  [
    ['https://learncard.app/share-boost?uri=lc:network:x&seed=1', 'award', null, '=', ''],
    ['https://pass.learncard.ai/claim?boostUri=lc:x', 'award', null, '=', ''],
  ],
  ['https://www.learncard.com/blog', 'https://learncard.app.evil.example/share-boost?uri=x', 'https://learncard.app/'],
)
