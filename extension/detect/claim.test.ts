import { expect, test } from 'vitest'
import { claimFrom, isButtonText } from './claim.ts'

const nothing = { head: null, labels: [], logos: [], buttons: [] }
const whole = {
  title: 'First Aid',
  issuer: 'Harbour Board',
  issued: 'May 2024',
  expires: 'Jun 2025',
  credentialId: 'H-7',
}

test.each([
  [
    'English',
    ['First Aid', 'Harbour Board', 'Issued May 2024 · Expires Jun 2025', 'Credential ID H-7', 'Show credential'],
  ],
  [
    'English, on lines of their own',
    ['First Aid', 'Harbour Board', 'Issued May 2024', 'Expires Jun 2025', 'Credential ID: H-7'],
  ],
  ['a drawn logo', ['HB', 'First Aid', 'Harbour Board', 'Issued May 2024 · Expires Jun 2025', 'Credential ID H-7']],
])('%s', (_, lines) => {
  expect(claimFrom(lines, nothing)).toEqual(whole)
})

test.each([
  ['de', 'Ausgestellt: Mai 2024 · Gültig bis Juni 2025', 'Zertifikats-ID H-7', 'Mai 2024', 'Juni 2025'],
  ['es', 'Expedición: may. 2024 · Vencimiento: jun. 2025', 'ID de la credencial H-7', 'may. 2024', 'jun. 2025'],
  ['pt', 'Emitido em mai de 2024 · Válido até jun de 2025', 'Código da credencial H-7', 'mai de 2024', 'jun de 2025'],
  ['fr', 'Émise le mai 2024 · Expire le juin 2025', 'Identifiant du diplôme H-7', 'mai 2024', 'juin 2025'],
  ['uk', 'Видано: трав. 2024 · Дійсний до черв. 2025', 'Ідентифікатор посвідчення: H-7', 'трав. 2024', 'черв. 2025'],
  ['it', 'Data di rilascio: mag 2024 · Data di scadenza: giu 2025', 'ID credenziale H-7', 'mag 2024', 'giu 2025'],
  ['nl', 'Toegekend: mei 2024 · Verloopt op: jun 2025', 'Referentie-id H-7', 'mei 2024', 'jun 2025'],
  ['sv', 'Utfärdat maj 2024 · Upphör juni 2025', 'Legitimations-ID H-7', 'maj 2024', 'juni 2025'],
  ['ja', '発行: 2024年5月 · 有効期限: 2025年6月', '認定ID H-7', '2024年5月', '2025年6月'],
])('dates and id in %s', (_, dates, id, issued, expires) => {
  expect(claimFrom(['First Aid', 'Harbour Board', dates, id], nothing)).toEqual({ ...whole, issued, expires })
})

test('the label of the button and the logo name the parts, whatever their order', () => {
  const lines = ['Issued May 2024 · Expires Jun 2025', 'Harbour Board', 'Credential ID H-7', 'First Aid']
  const hints = { ...nothing, labels: ['Show credential for First Aid'], logos: ['Harbour Board logo'] }
  expect(claimFrom(lines, hints)).toEqual(whole)
})

test('a year in a title is no date', () => {
  const claim = claimFrom(['Class of 2024 Fellow', 'Harbour Board'], nothing)
  expect(claim).toMatchObject({ title: 'Class of 2024 Fellow', issuer: 'Harbour Board', issued: null })
})

test.each([
  ['Hacktoberfest 2023', ['Hacktoberfest 2023', 'Harbour Board', 'Issued Oct 2023'], 'Harbour Board', 'Oct 2023'],
  ['ITIL: Foundation 2019', ['ITIL: Foundation 2019', 'Harbour Board'], 'Harbour Board', null],
  ['First Aid', ['First Aid', 'Harbour Board', 'Utfärdat maj 2024'], 'Harbour Board', 'maj 2024'],
  ['First Aid', ['First Aid', '03/2024 – 03/2026'], null, '03/2024'],
])('%s of %j', (title, lines, issuer, issued) => {
  expect(claimFrom(lines, nothing)).toMatchObject({ title, issuer, issued })
})

test('no expiration date is none', () => {
  expect(claimFrom(['First Aid', 'Issued May 2024 · No Expiration Date'], nothing)).toMatchObject({
    issued: 'May 2024',
    expires: null,
  })
})

test('the text of a link to the credential is a button where another line can be the title', () => {
  const lines = ['Ilk Yardım', 'Yeterliliği göster']
  expect(claimFrom(lines, { ...nothing, buttons: ['Yeterliliği göster'] })).toMatchObject({
    title: 'Ilk Yardım',
    issuer: null,
  })
  expect(claimFrom(['Ilk Yardım'], { ...nothing, buttons: ['Ilk Yardım'] }).title).toBe('Ilk Yardım')
})

test('names of attached files are no credentials', () => {
  expect(claimFrom(['scan.pdf'], nothing).title).toBeNull()
})

test('labels of buttons are no titles', () => {
  for (const text of [
    'Show credential',
    'See credential',
    'Nachweis anzeigen',
    'Afficher le certificat',
    'Show all 31 licenses',
  ]) {
    expect(isButtonText(text)).toBe(true)
  }
  for (const text of ['Show Jumping Instructor', 'Verification Engineer', 'See Level Rise'])
    expect(isButtonText(text)).toBe(false)
})
