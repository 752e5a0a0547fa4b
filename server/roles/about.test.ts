import { expect, test } from 'vitest'
import { languageOf } from './about.ts'

test.each([
  ['応募資格 保育士資格、普通自動車免許をお持ちの方', 'ja'],
  ['岗位要求：本科以上学历，三年以上工作经验', 'zh'],
  ['Wymagania: znajomość języka angielskiego oraz doświadczenie w pracy z klientem', 'pl'],
  ['Requisiti: laurea in Economia, conoscenza di Excel e della lingua inglese', 'it'],
  ['Requisitos: experiencia en hostelería y conocimientos de inglés', 'es'],
  ['Вимоги: досвід роботи і знання англійської', 'uk'],
])('%s is %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})
