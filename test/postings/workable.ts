import { list, type Recorded } from './recorded.ts'

export const workable: Recorded = {
  board: 'workable',
  page: 'https://apply.workable.com/tallgrid/j/A1B2C3D4E5/',
  asks: 'https://apply.workable.com/api/v2/accounts/tallgrid/jobs/A1B2C3D4E5',
  type: 'application/json',
  body: JSON.stringify({
    shortcode: 'A1B2C3D4E5',
    title: 'Data Engineer',
    location: { city: 'Tartu', country: 'Estonia' },
    type: 'full',
    description: '<p>You will build pipelines for the power grid.</p>',
    requirements: list('Python and SQL', 'Apache Spark or Kafka', 'Docker, Kubernetes', 'Fluent English'),
    benefits: list('Java island holiday raffle'),
  }),
  title: 'Data Engineer',
  licences: [],
  musts: [
    ['Python'],
    ['SQL'],
    ['Apache Spark', 'Spark'],
    ['Kafka', 'Apache Kafka'],
    ['Docker'],
    ['Kubernetes'],
    ['English'],
  ],
  nices: [],
}
