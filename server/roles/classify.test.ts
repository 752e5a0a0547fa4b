import { expect, test } from 'vitest'
import { classify } from './classify.ts'
import { licenceName } from './licence-name.ts'
import { sectionOf } from './section.ts'

test.each([
  ['3+ years of experience with Python', null, 'must'],
  ['Experience with Rust is a plus', 'requirements', 'nice'],
  ['Docker', 'nice', 'nice'],
  ['Current NMC registration as an adult nurse', 'requirements', 'licence'],
  ['A valid driving licence (class B)', null, 'licence'],
  ['Software licence management with Flexera', 'requirements', 'must'],
  ['You will weld pipes on board', 'responsibilities', 'responsibility'],
  ['Competitive salary and health insurance', 'requirements', 'boilerplate'],
  ['We are an equal opportunity employer and value diversity', 'requirements', 'boilerplate'],
  ['Sehr gute Kenntnisse in SQL', null, 'must'],
  ['Französisch wünschenswert', 'requirements', 'nice'],
  ['The office is in Lund', null, 'boilerplate'],
  ['Applicants must hold a full driving licence.', 'boilerplate', 'licence'],
  ['An exciting opportunity for a Registered Nurse', null, 'boilerplate'],
  ['A driving licence would be an advantage', 'requirements', 'nice'],
  ['A full driving licence would be useful', 'requirements', 'nice'],
  ['Knowledge of payroll is an asset', 'requirements', 'nice'],
  ["Pastry experience isn't essential", 'requirements', 'nice'],
  ['£19.50 an hour, Mon–Thurs 6.00–16.00', 'requirements', 'boilerplate'],
  ['Closing date: noon, Friday 12 March', 'requirements', 'boilerplate'],
  ['Our school is committed to safeguarding', 'requirements', 'boilerplate'],
  ['You are committed to safeguarding', 'requirements', 'must'],
  ["If you've used Shopify before, great", null, 'nice'],
  ['Carnet de carretillero en vigor', null, 'licence'],
  ['Du har gymnasieexamen inom el', 'requirements', 'must'],
  ['Gym and canteen on site', 'requirements', 'boilerplate'],
  ['Canva skills? Even better.', null, 'nice'],
  ["Basic cash handling wouldn't go amiss", null, 'nice'],
  ['An LPC is welcome but by no means a must', 'requirements', 'nice'],
  ['Gradita la conoscenza del PLC', 'requirements', 'nice'],
  ['Shortlisted candidates will undergo an enhanced check', 'nice', 'boilerplate'],
  ['Geldig heftruckcertificaat', 'requirements', 'licence'],
  ['Svensk sjuksköterskelegitimation', 'requirements', 'licence'],
  ['Managed projects of £5m a year', 'requirements', 'must'],
] as const)('%s (%s) is %s', (sentence, section, kind) => {
  expect(classify(sentence, section)).toBe(kind)
})

test.each([
  ['What you’ll bring', 'requirements'],
  ['Preferred qualifications', 'nice'],
  ['Key responsibilities', 'responsibilities'],
  ['What we offer', 'boilerplate'],
  ['Über uns', 'boilerplate'],
  ['Ihr Profil', 'requirements'],
  ['You might be a great fit if you', 'requirements'],
  ['Extra points for', 'nice'],
  ['It would be lovely if you also had', 'nice'],
  ["It's a plus, not a must", 'nice'],
  ['Dodatkowym atutem będzie', 'nice'],
  ['Dit vragen wij van jou', 'requirements'],
  ['Das bist du', 'requirements'],
  ['Jij', 'requirements'],
  ['Wij', 'boilerplate'],
  ['Suma puntos', 'nice'],
  ['Gradite ma non indispensabili', 'nice'],
  ['About the job', null],
  ['Je profiel', 'requirements'],
  ['It would be advantageous if you', 'nice'],
  ['Lorem', null],
])('heading %s announces %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section)
})

test.each([
  ['You hold a valid UK driving licence (class B).', 'UK driving licence class B'],
  ['Current NMC registration is required', 'NMC registration'],
  ['Licensed electrician', 'Licensed electrician'],
  ['is a qualified solicitor or IAA adviser', 'qualified solicitor'],
  ['Führerschein der Klasse B und eigener PKW', 'Führerschein der Klasse B'],
  ['Führerschein Klasse CE mit Eintrag 95', 'Führerschein Klasse CE'],
  ['Geldig rijbewijs B', 'rijbewijs B'],
  ['B-körkort', 'B-körkort'],
  ['Prawo jazdy kat. B', 'Prawo jazdy kat. B'],
  ['Permis B indispensable.', 'Permis B'],
  ['Carnet de conducir B y vehículo propio', 'Carnet de conducir B'],
  ['Full driving licence and own car', 'driving licence'],
  ['Gas Safe registered with CCN1 and CENWAT', 'Gas Safe registered'],
  ['Valid RTITB or ITSSAR reach truck licence', 'RTITB or ITSSAR reach truck licence'],
  ["Titulaire du Diplôme d'État d'auxiliaire de puériculture", "Diplôme d'État d'auxiliaire de puériculture"],
  ['CSCS card', 'CSCS card'],
  ['Be RCVS registered', 'RCVS registered'],
])('%s asks for %s', (sentence, name) => {
  expect(licenceName(sentence)).toBe(name)
})
