import { list, type Recorded } from './recorded.ts'

export const icims: Recorded = {
  board: 'icims',
  page: 'https://careers-brightmill.icims.com/jobs/3344/hr-generalist/job',
  asks: 'https://careers-brightmill.icims.com/jobs/3344/hr-generalist/job?in_iframe=1',
  type: 'text/html',
  body: `<html lang="en"><body class="iCIMS_MainWrapper"><h1 class="iCIMS_Header">HR Generalist</h1><h2>Responsibilities</h2>
<p>You run the yearly review.</p><h2>Qualifications</h2>${list('Recruitment', 'Employee relations', 'Onboarding', 'Employment law')}</body></html>`,
  title: 'HR Generalist',
  licences: [],
  musts: [
    ['recruitment', 'recruiting', 'talent acquisition'],
    ['employee relations'],
    ['onboarding', 'employee onboarding'],
    ['employment law', 'labour law'],
  ],
  nices: [],
}
