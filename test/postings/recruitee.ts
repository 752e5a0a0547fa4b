import { list, type Recorded } from './recorded.ts'

export const recruitee: Recorded = {
  board: 'recruitee',
  page: 'https://harbourtable.recruitee.com/o/sous-chef',
  asks: 'https://harbourtable.recruitee.com/api/offers/',
  type: 'application/json',
  body: JSON.stringify({
    offers: [
      {
        id: 7,
        slug: 'sous-chef',
        title: 'Sous Chef',
        location: 'Porto',
        careers_url: 'https://harbourtable.recruitee.com/o/sous-chef',
        description: '<p>You lead the evening service.</p>',
        requirements: list('Food hygiene certificate level 2', 'HACCP', 'Menu planning', 'Calm under pressure'),
      },
    ],
  }),
  title: 'Sous Chef',
  licences: [],
  musts: [
    ['food hygiene', 'food safety', 'food hygiene certificate'],
    ['HACCP'],
    ['menu planning'],
    ['working under pressure', 'stress management', 'stress tolerance'],
  ],
  nices: [],
}
