import { type Recorded, uuid } from './recorded.ts'

export const lever: Recorded = {
  board: 'lever',
  page: `https://jobs.lever.co/northyard/${uuid}/apply`,
  asks: `https://api.lever.co/v0/postings/northyard/${uuid}`,
  type: 'application/json',
  body: JSON.stringify({
    id: uuid,
    text: 'Pipe Welder',
    hostedUrl: `https://jobs.lever.co/northyard/${uuid}`,
    categories: { location: 'Gdynia', commitment: 'Full-time', team: 'Yard' },
    descriptionPlain: 'Northyard builds ferries. You will weld pipes in workshops and on board.',
    lists: [
      {
        text: 'What we ask',
        content: '<li>TIG welding of stainless pipe</li><li>Reading of technical drawings</li>',
      },
      { text: 'Requirements', content: '<li>MIG/MAG welding</li><li>A valid forklift licence</li>' },
      { text: 'Nice to have', content: '<li>Visual weld inspection</li>' },
    ],
    additionalPlain: 'We offer a canteen and a company bus.',
  }),
  title: 'Pipe Welder',
  licences: ['forklift licence'],
  musts: [
    ['MIG/MAG welding', 'MIG welding', 'gas metal arc welding'],
    ['TIG welding'],
    ['technical drawings', 'reading technical drawings', 'technical drawing', 'blueprint reading'],
  ],
  nices: [['weld inspection', 'welding inspection', 'visual weld inspection']],
}
