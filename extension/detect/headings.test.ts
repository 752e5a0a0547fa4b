import { expect, test } from 'vitest'
import { headsActivity, headsCredentials, headsOthers, headsSkills } from './headings.ts'

test.each([
  'Licenses & certifications',
  'Certifications',
  'My badges',
  'Microcredentials',
  'Bescheinigungen und Zertifikate',
  'Licencias y certificaciones',
  'Licenças e certificados',
  'Licences et certifications',
  'Ліцензії та сертифікати',
  'ЗДОБУТІ БЕЙДЖІ',
  'Other certifications',
  'Licenser och certifikat',
  'Lisanslar ve sertifikalar',
  'Odznaki i certyfikaty',
  'الشهادات',
  '資格・認定',
])('%s heads credentials and nobody else', (text) => {
  expect(headsCredentials(text)).toBe(true)
  expect(headsOthers(text)).toBe(false)
})

test.each(['License', 'Lizenz', 'Experience', 'About', 'Certainly not', `${'x'.repeat(90)} badges`])(
  '%s does not',
  (text) => {
    expect(headsCredentials(text)).toBe(false)
  },
)

test.each([
  'People also viewed',
  'More profiles for you',
  'Others named Mara Lindqvist',
  'Other similar profiles',
  'Personen, die auch angesehen wurden',
  'Weitere Profile für Sie',
  'Otros perfiles vistos',
  'Mais perfis para você',
  'Autres profils consultés',
  'Інші переглянуті профілі',
  'Possible Duplicates candidates',
  'People you may know',
  'You might also like',
  'Personen, die Sie kennen könnten',
  'Gente que podrías conocer',
  'Vous connaissez peut-être',
  'Profils similaires',
  'Persone che potresti conoscere',
  'Osoby, które możesz znać',
  'Our team',
  'Candidates',
  'What clients say about me',
  'Read next',
])('%s heads others', (text) => {
  expect(headsOthers(text)).toBe(true)
})

test.each([
  'Activity feed',
  'More activity by Mara',
  'Recommendations received',
  'Empfehlungen (3)',
  'Comments',
  'Posts et activités',
  '12 Comments',
  'Kundenstimmen',
  'Reseñas',
  'Témoignages',
  'Raccomandazioni',
  'Aanbevelingen',
  'Відгуки',
])('%s heads what others write', (text) => {
  expect(headsActivity(text)).toBe(true)
})

test.each([
  'People Analytics',
  'Activity Leader',
  'Recommendation Systems',
  'Posts and Beams',
  'Reference: 12345',
  'Review Board Certified',
  'Active Listening',
  'Commentary Writing',
  'Candidate Experience',
  'Personal Trainer',
  'Similarity Search',
  'Team Leadership',
  'Members Only Club',
])('%s may be a credential of the person', (text) => {
  expect(headsActivity(text) || headsOthers(text)).toBe(false)
})

test.each([
  'More about me',
  'Other projects',
  'More certifications',
  'Personal site',
  'More personal projects',
  'Professional profile',
])('%s does not head others', (text) => {
  expect(headsOthers(text)).toBe(false)
})

test('skills and activity', () => {
  expect(['Skills', 'Top skills', 'Kenntnisse', 'Навички', 'Compétences'].every(headsSkills)).toBe(true)
  expect(['Activity', 'Aktivitäten', 'Atividade', 'Активність'].every(headsActivity)).toBe(true)
  expect(['Skilled in', 'About'].some(headsSkills)).toBe(false)
})
