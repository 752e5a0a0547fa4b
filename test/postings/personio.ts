import { list, type Recorded } from './recorded.ts'

export const personio: Recorded = {
  board: 'personio',
  page: 'https://spedition-nord.jobs.personio.de/job/778899?language=en',
  asks: 'https://spedition-nord.jobs.personio.de/xml',
  type: 'text/xml',
  body: `<?xml version="1.0"?><workzag-jobs><position><id>1</id><name>Cook</name></position><position><id>778899</id>
<office>Kiel</office><name>Warehouse Operative</name><employmentType>permanent</employmentType><schedule>full-time</schedule>
<jobDescriptions><jobDescription><name>Your profile</name><value><![CDATA[${list(
    'Order picking and stock control',
    'Handling of dangerous goods',
    'Staplerschein',
  )}]]></value></jobDescription><jobDescription><name>What we offer</name><value><![CDATA[<p>Coffee</p>]]></value>
</jobDescription></jobDescriptions></position></workzag-jobs>`,
  title: 'Warehouse Operative',
  licences: ['Staplerschein'],
  musts: [
    ['order picking', 'picking and packing'],
    ['stock control', 'inventory control', 'inventory management'],
    [
      'dangerous goods',
      'dangerous goods handling',
      'dangerous goods transport',
      'hazardous materials handling',
      'handling of dangerous goods',
    ],
  ],
  nices: [],
}
