import { list, type Recorded } from './recorded.ts'

export const teamtailor: Recorded = {
  board: 'teamtailor',
  page: 'https://sunroof.teamtailor.com/jobs/5123456-solar-installer',
  asks: 'https://sunroof.teamtailor.com/jobs.json',
  type: 'application/json',
  body: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [
      {
        id: 'x',
        url: 'https://sunroof.teamtailor.com/jobs/5123456-solar-installer',
        title: 'Solar Installer',
        _jobposting: {
          '@type': 'JobPosting',
          title: 'Solar Installer',
          employmentType: 'FULL_TIME',
          description: `<p>We put power on roofs.</p><h3>Requirements</h3>${list(
            'Solar panel installation',
            'Electrical wiring',
            'Working at height',
          )}<p><strong>Meriting</strong></p><p>Heat pump installation would be a plus.</p>`,
        },
      },
    ],
  }),
  title: 'Solar Installer',
  licences: [],
  musts: [
    ['solar panel installation', 'solar installation', 'solar PV installation', 'photovoltaic installation'],
    ['electrical wiring', 'electrical installation'],
    ['working at height', 'work at height'],
  ],
  nices: [['heat pump installation', 'heat pumps']],
}
