import { list, type Recorded } from './recorded.ts'

export const bamboohr: Recorded = {
  board: 'bamboohr',
  page: 'https://openhands.bamboohr.com/careers/42',
  asks: 'https://openhands.bamboohr.com/careers/42/detail',
  type: 'application/json',
  body: JSON.stringify({
    meta: {},
    result: {
      jobOpening: {
        jobOpeningName: 'Social Worker, Families',
        description: `<p>Requirements:</p>${list('Registered with Social Work England', 'Case management', 'Child protection', 'Report writing')}`,
        employmentStatusLabel: 'Part-Time',
        location: { city: 'Hull', addressCountry: 'United Kingdom' },
      },
    },
  }),
  title: 'Social Worker, Families',
  licences: ['Registered Social Work England'],
  musts: [['case management'], ['child protection', 'safeguarding children', 'safeguarding'], ['report writing']],
  nices: [],
}
