import { list, type Recorded } from './recorded.ts'

export const smartrecruiters: Recorded = {
  board: 'smartrecruiters',
  page: 'https://jobs.smartrecruiters.com/MillCo/743999000111222-accountant',
  asks: 'https://api.smartrecruiters.com/v1/companies/MillCo/postings/743999000111222',
  type: 'application/json',
  body: JSON.stringify({
    id: '743999000111222',
    name: 'Accountant',
    location: { city: 'Ghent', country: 'be' },
    typeOfEmployment: { label: 'Full-time' },
    jobAd: {
      sections: {
        companyDescription: { title: 'Company', text: '<p>MillCo spins yarn since 1911.</p>' },
        jobDescription: { title: 'Job', text: '<p>You close the books each month.</p>' },
        qualifications: {
          title: 'Qualifications',
          text: list('Bookkeeping and payroll', 'Knowledge of IFRS', 'Excel', 'VAT returns'),
        },
        additionalInformation: { title: 'More', text: '<p>We offer meal vouchers.</p>' },
      },
    },
  }),
  title: 'Accountant',
  licences: [],
  musts: [
    ['bookkeeping'],
    ['payroll', 'payroll administration'],
    ['IFRS', 'international financial reporting standards'],
    ['Excel', 'Microsoft Excel'],
    ['VAT', 'value added tax', 'VAT returns'],
  ],
  nices: [],
}
