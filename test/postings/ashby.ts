import { list, type Recorded, uuid } from './recorded.ts'

export const ashby: Recorded = {
  board: 'ashby',
  page: `https://jobs.ashbyhq.com/RiverSchools/${uuid}`,
  asks: 'https://api.ashbyhq.com/posting-api/job-board/RiverSchools?includeCompensation=true',
  type: 'application/json',
  body: JSON.stringify({
    apiVersion: '1',
    jobs: [
      { id: 'other', title: 'Cook', descriptionPlain: 'Requirements:\n- Cooking' },
      {
        id: uuid,
        title: 'Primary School Teacher',
        location: 'Bristol',
        employmentType: 'FullTime',
        isListed: true,
        jobUrl: `https://jobs.ashbyhq.com/RiverSchools/${uuid}`,
        descriptionHtml: `<h2>Your profile</h2>${list(
          'Qualified teacher status (QTS)',
          'Strong classroom management',
          'Experience with lesson planning and formative assessment',
          'Knowledge of safeguarding',
        )}<h2>It would be a plus</h2>${list('Special educational needs experience')}`,
      },
    ],
  }),
  title: 'Primary School Teacher',
  licences: ['Qualified teacher status'],
  musts: [
    ['classroom management'],
    ['lesson planning'],
    ['formative assessment', 'assessment for learning'],
    ['safeguarding', 'child safeguarding'],
  ],
  nices: [['special educational needs', 'special needs education', 'SEN']],
}
