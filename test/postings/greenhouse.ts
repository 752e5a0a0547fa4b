import { escaped, list, type Recorded } from './recorded.ts'

export const greenhouse: Recorded = {
  board: 'greenhouse',
  page: 'https://job-boards.greenhouse.io/lakesidehospital/jobs/4012345?gh_src=x',
  asks: 'https://boards-api.greenhouse.io/v1/boards/lakesidehospital/jobs/4012345?content=true',
  type: 'application/json',
  body: JSON.stringify({
    id: 4012345,
    internal_job_id: 99,
    title: 'Registered Nurse, Emergency Department',
    absolute_url: 'https://job-boards.greenhouse.io/lakesidehospital/jobs/4012345',
    location: { name: 'Leeds' },
    content: escaped(
      `<p>Lakeside is a teaching hospital.</p><h3>About you</h3>${list(
        'Current NMC registration',
        'Experience in triage',
        'Confident in wound care and intravenous therapy',
        'Good communication with patients and families',
      )}<h3>Desirable</h3>${list('Advanced life support')}<h3>Benefits</h3>${list('Free first aid course for your family')}`,
    ),
  }),
  title: 'Registered Nurse, Emergency Department',
  licences: ['NMC registration'],
  musts: [
    ['triage'],
    ['wound care'],
    ['intravenous therapy', 'IV therapy'],
    ['communication', 'patient communication'],
  ],
  nices: [['advanced life support']],
}
