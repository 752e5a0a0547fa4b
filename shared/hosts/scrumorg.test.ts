import { table } from './table.fixture.ts'

table(
  'scrumorg',
  [
    ['https://www.scrum.org/certificates/1012830', 'issuer-page', '1012830'],
    ['https://www.scrum.org/user/123456', 'index', '123456'],
    ['https://www.scrum.org/assessments/professional-scrum-master-i-certification', 'description', null],
    ['https://www.scrum.org/certificates/search?email=a', 'description', null],
  ],
  [
    'https://www.scrum.org/certificates/PSM-I-123',
    'https://www.scrum.org/certificates',
    'https://www.scrum.org/certificates/12',
    'https://scrum.org.evil.example/certificates/1012830',
  ],
)
