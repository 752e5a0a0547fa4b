import { parsePage } from '@touchstone/extension/cli'
import { readPage } from '@touchstone/extension/detect/read-page'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mutations } from './mutations.ts'
import { savedAt, savedPages } from './saved-pages.ts'

/** What heads a block of others, in the words of sites in many languages. */
const anywhere = [
  'People also viewed',
  'More profiles for you',
  'People you may know',
  'You might also like',
  'Recommendations',
  'What clients say about me',
  'Latest posts',
  '12 Comments',
  'Weitere Profile für Sie',
  'Personen, die Sie kennen könnten',
  'Kundenstimmen',
  'Gente que podrías conocer',
  'Recomendaciones',
  'Pessoas que talvez você conheça',
  'Depoimentos',
  'Profils similaires',
  'Témoignages',
  'Люди, яких ви можете знати',
  'Коментарі',
  'Persone che potresti conoscere',
  'Aanbevelingen',
  'Komentarze',
]
const inAts = [
  'Interview feedback',
  'Notes',
  'Scorecards',
  'Other candidates',
  'Referred by',
  'Interviewnotizen',
  'Notas de la entrevista',
  'Avaliações',
  'Historique',
  'Оцінки',
]
const ats = /^(?:ashby|bamboohr|bullhorn|greenhouse|lever|opencats|workable)\//

const award = '<a href="https://credentials.halvorsen.example/credentials/7f3a9911">Forklift Instructor</a>'
const bodies = [
  `<p>Piet Halvorsen</p><p>${award}</p>`,
  `<ul><li><span>Piet Halvorsen</span> ${award}</li><li>Lu Halvorsen <a href="mailto:lu@halvorsen.example">mail</a></li></ul>`,
  `<div><div><h3>Piet Halvorsen</h3><div>${award}</div></div><div><h3>Lu Halvorsen</h3><img src="https://images.credly.com/images/h/f.png" alt="Forklift Instructor"></div></div>`,
  '<div><h4>Certifications</h4><ul><li>Forklift Instructor, Halvorsen Docks, Issued May 2024</li></ul><h4>Skills</h4><ul><li>Forklift</li></ul></div>',
  `<a href="/posts/1">See all</a><div><p>Piet Halvorsen</p><blockquote>${award}</blockquote></div>`,
]
const shapes: ((heading: string, body: string) => string)[] = [
  (heading, body) => `<section><h2>${heading}</h2>${body}</section>`,
  (heading, body) => `<div><h3>${heading}</h3>${body}</div>`,
  (heading, body) => `<div><div><h2>${heading}</h2><button>All</button></div><div>${body}</div></div>`,
  (heading, body) => `<div><p><strong>${heading}</strong></p>${body}</div>`,
  (heading, body) => `<div role="region" aria-label="${heading}">${body}</div>`,
  (_, body) => `<aside><div>Team</div><nav>${body}</nav></aside>`,
  () => `<p>${award.replace('<a ', '<a rel="nofollow ugc" ')}</p>`,
]

const readable = savedPages.filter(({ reading }) => reading.completeness.state !== 'unreadable')
const tidy = Object.keys(mutations).filter((name) => !/shuffled|all at once/.test(name))

test('a block of strangers leaves nothing in the Reading, wherever it stands, and takes nothing of the person’s', () => {
  const cases = fc.record({
    saved: fc.constantFrom(...readable),
    heading: fc.nat(),
    body: fc.constantFrom(...bodies),
    shape: fc.constantFrom(...shapes),
    place: fc.nat(),
    mutation: fc.constantFrom(...tidy),
  })
  fc.assert(
    fc.property(cases, ({ saved, heading, body, shape, place, mutation }) => {
      const page = parsePage(saved.html)
      const holder = page.createElement('div')
      const headings = ats.test(saved.name) ? [...anywhere, ...inAts] : anywhere
      holder.innerHTML = shape(headings[heading % headings.length] ?? '', body)
      // Between the parts of the page: no block of others stands inside an entry.
      const parts = [...page.querySelectorAll('body>*,main>*,main>div>*,section')]
      parts[place % parts.length]?.after(...holder.children)
      if (!saved.restsOn?.includes(mutation)) mutations[mutation]?.(page)
      const read = readPage(page, new URL(saved.url), { now: savedAt, origin: null })
      expect(JSON.stringify(read)).not.toMatch(/halvorsen|forklift/i)
      const addresses = read.links.map(({ url }) => url)
      expect(addresses).toEqual(expect.arrayContaining(saved.reading.links.map(({ url }) => url)))
    }),
    { numRuns: 800, seed: 20261126 },
  )
}, 20_000)

/** A profile of LinkedIn links everybody whom it shows: there the links tell. */
const ofAnySite = readable.filter(({ name }) => !name.startsWith('linkedin'))
const photo = (name: string) => `<img src="/photo.jpg" alt="${name}">`
const rows: ((card: (name: string) => string) => string)[] = [
  (card) => `<div><div>${card('Piet Halvorsen')}</div><div>${card('Lu Halvorsen')}</div></div>`,
  (card) =>
    `<ul><li>${card('Lu Halvorsen')}</li><li>${card('Piet Halvorsen')}</li><li>${card('Mia Halvorsen')}</li></ul>`,
  (card) => `<div>${['Piet', 'Lu', 'Ada'].map((one) => `<figure>${card(`${one} Halvorsen`)}</figure>`).join('')}</div>`,
]
const cards: ((name: string) => string)[] = [
  (name) => `${photo(name)}<h3>${name}</h3><p>Docker</p>${award}`,
  (name) => `<h4>${name}</h4>${award}${photo(name)}`,
  (name) => `<div><p><b>${name}</b>, MSc</p></div><p>${award}</p><a href="mailto:lu@halvorsen.example">Write</a>`,
  (name) =>
    `<span>${name}</span><div>${award}</div><a href="https://www.linkedin.com/in/halvorsen-${name.length}/">In</a>`,
]

test('cards of strangers leave nothing in the Reading where no heading and no label says what they are', () => {
  const cases = fc.record({
    saved: fc.constantFrom(...ofAnySite),
    row: fc.constantFrom(...rows),
    card: fc.constantFrom(...cards),
    heading: fc.constantFrom('<h2>On the ward</h2>', '<h2>Спільне</h2>', '<h1>With whom I work</h1>'),
    place: fc.nat(),
    mutation: fc.constantFrom(...tidy),
  })
  fc.assert(
    fc.property(cases, ({ saved, row, card, heading, place, mutation }) => {
      const page = parsePage(saved.html)
      const holder = page.createElement('div')
      holder.innerHTML = `<section>${heading}${row(card)}</section>`
      const parts = [...page.querySelectorAll('body>*,main>*,main>div>*,section')]
      parts[place % parts.length]?.after(...holder.children)
      if (!saved.restsOn?.includes(mutation)) mutations[mutation]?.(page)
      const read = readPage(page, new URL(saved.url), { now: savedAt, origin: null })
      expect(JSON.stringify([read.links, read.claims])).not.toMatch(/halvorsen|forklift/i)
      if (read.completeness.state === 'unreadable') return
      const addresses = read.links.map(({ url }) => url)
      expect(addresses).toEqual(expect.arrayContaining(saved.reading.links.map(({ url }) => url)))
    }),
    { numRuns: 600, seed: 20261126 },
  )
}, 20_000)
