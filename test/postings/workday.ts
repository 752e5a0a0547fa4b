import { list, type Recorded } from './recorded.ts'

export const workday: Recorded = {
  board: 'workday',
  page: 'https://orebank.wd3.myworkdayjobs.com/en-US/Careers/job/Oslo/Cloud-Security-Engineer_R-1001',
  asks: 'https://orebank.wd3.myworkdayjobs.com/wday/cxs/orebank/Careers/job/Oslo/Cloud-Security-Engineer_R-1001',
  type: 'application/json',
  body: JSON.stringify({
    jobPostingInfo: {
      title: 'Cloud Security Engineer',
      location: 'Oslo',
      timeType: 'Full time',
      jobDescription: `<p><b>What you bring</b></p>${list(
        'Cloud security on AWS or Azure',
        'Incident response',
        'Threat modelling',
        'Terraform',
      )}<p><b>Preferred qualifications</b></p>${list('Python scripting')}<p>We are an equal opportunity employer.</p>`,
    },
  }),
  title: 'Cloud Security Engineer',
  licences: [],
  musts: [
    ['cloud security'],
    ['AWS', 'Amazon Web Services'],
    ['Azure', 'Microsoft Azure'],
    ['incident response', 'security incident response'],
    ['threat modelling', 'threat modeling'],
    ['Terraform'],
  ],
  nices: [['Python']],
}
