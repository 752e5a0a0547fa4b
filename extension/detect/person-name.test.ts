import { expect, test } from 'vitest'
import { parsePage } from '../cli.ts'
import { jsonLdOf } from './json-ld.ts'
import { looksLikeName, personName } from './person-name.ts'

const nameOn = (head: string, body: string) => {
  const page = parsePage(`<html><head>${head}</head><body>${body}</body></html>`)
  return personName(page, jsonLdOf(page))
}

test.each([
  'Mara Lindqvist',
  'María José de la Cruz',
  "Sinéad O'Brien",
  'Jean-Luc Thibault',
  'Олена Шевченко',
  '王 小明',
])('%s could be a name', (text) => {
  expect(looksLikeName(text)).toBe(true)
})
test.each([
  'Mara',
  'About Me',
  'Home Page',
  'ferries and timetables',
  'Senior Software Engineer',
  'Licenses & certifications',
  'a b c d e f g h',
])('%s could not', (text) => {
  expect(looksLikeName(text)).toBe(false)
})

test('data speaks before headings, headings before titles', () => {
  const person = '<script type="application/ld+json">{"@type":"Person","name":"Ada Nwosu"}</script>'
  expect(nameOn(`<title>Mara Lindqvist</title>${person}`, '<h1>Mara Lindqvist</h1>')).toBe('Ada Nwosu')
  expect(nameOn('<title>Portfolio | Home</title>', '<h1>Hello, I’m Mara Lindqvist</h1>')).toBe('Mara Lindqvist')
  expect(nameOn('<title>Mara Lindqvist | Portfolio</title>', '<h1>Welcome</h1>')).toBe('Mara Lindqvist')
  expect(nameOn('<title>Home</title>', '<h1>Welcome</h1>')).toBeNull()
})

test('two people in the data name nobody', () => {
  const two =
    '<script type="application/ld+json">[{"@type":"Person","name":"Ada Nwosu"},{"@type":"Person","name":"Mara Lindqvist"}]</script>'
  expect(nameOn(two, '<p>x</p>')).toBeNull()
})
