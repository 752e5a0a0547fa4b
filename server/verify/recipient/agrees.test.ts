import { describe, expect, test } from 'vitest'
import { agrees } from './agrees.ts'

describe('one person', () => {
  test.each([
    ['Mara Lindqvist', 'Mara Lindqvist'],
    ['Mara Lindqvist', 'LINDQVIST, Mara'],
    ['Mara Lindqvist', 'Mara K. Lindqvist'],
    ['Mara Karin Lindqvist', 'M. Lindqvist'],
    ['Mara Lindqvist', 'Mara Lindqvist, PhD'],
    ['Dr. Mara Lindqvist', 'Mara Lindqvist (she/her)'],
    ['Mara Holm', 'Mara Lindqvist (Holm)'],
    ['Søren Åkesson', 'Soren Akesson'],
    ['Søren Åkesson', 'Soeren Aakesson'],
    ['Jürgen Müller', 'Juergen Mueller'],
    ['Jürgen Müller', 'Jurgen Muller'],
    ['Łukasz Żak', 'Lukasz Zak'],
    ['Bob Carter', 'Robert Carter'],
    ['Ivan Petrov', 'Иван Петров'],
    ['Yuliya Shevchenko', 'Юлия Шевченко'],
    ['Niamh O’Brien', "Niamh O'Brien"],
    ['Ana-Maria Popescu', 'Ana Maria Popescu'],
    ['José García', 'Jose\u0301 Garci\u0301a'],
    ['Jack Ma', 'Ma, Jack'],
    ['Mara Lindqvist', 'Mara Lindqvist MA'],
    ['सीता देवी', 'देवी सीता'],
    // Passports, newspapers and scholars write these differently.
    ['Мария Достоевская', 'Maria Dostoyevskaya'],
    ['Мария Иванова', 'Mariya Ivanova'],
    ['Виктория Петрова', 'Victoria Petrova'],
    ['Алексей Римский', 'Alexey Rimsky'],
    ['Юрий Гаев', 'Yuri Gaev'],
    ['Елена Гаева', 'Yelena Gaeva'],
    ['Ю. Гаева', 'Yulia Gaeva'],
    ['Володимир Бондар', 'Volodymyr Bondar'],
    ['Григорій Бондар', 'Hryhorii Bondar'],
    ['Ђорђе Шарић', 'Đorđe Šarić'],
    ['Нурсұлтан Қасымов', 'Nursultan Kasymov'],
    ['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos'],
    ['Ευάγγελος Μπακάλης', 'Evangelos Bakalis'],
    ['Φίλιππος Ράπτης', 'Philippos Raptis'],
    ['Əli Məmmədov', 'Ali Mammadov'],
    ['Ħanna Borg', 'Hanna Borg'],
    ['𝗠𝗮𝗿𝗮 Ｌｉｎｄｑｖｉｓｔ', 'Mara Lindqvist'],
    ['Niamh O´Brien', 'Niamh OBrien'],
    ['أحمد مُحَمَّد', 'احمد محمد'],
    ['דָּוִד כֹּהֵן', 'כהן דוד'],
    // Together or apart.
    ['Kim Min-jun', 'Minjun Kim'],
    ['Juan de la Cruz', 'Juan Dela Cruz'],
    ['Jan van der Berg', 'Jan Vanderberg'],
    ['Sara McDonald', 'Mc Donald, Sara'],
    ['Annemarie Weber', 'Anne-Marie Weber'],
    ['Ludwig van Berg', 'L. van Berg'],
    ['Minh Le', 'Le Van Minh'],
    ['Charles Smith', 'C. Smith'],
    ['Martin Holm Jr.', 'Martin Holm'],
    ['Alex Lee', 'Alexandra Lee'],
    ['Sophia Lee', 'Sofia Lee'],
    ['Mohamed Haddad', 'Muhammad Haddad'],
  ])('%s, %s', (a, b) => expect([agrees(a, b), agrees(b, a)]).toEqual([true, true]))
})

describe('another, or not known', () => {
  test.each([
    ['Mara Lindqvist', 'Mara Holm'],
    ['Mara Lindqvist', 'Maja Lindqvist'],
    ['Mara Lindqvist', 'Mara'],
    ['Mara Lindqvist', 'M. L.'],
    ['Robert Carter', 'Rita Carter'],
    ['Mara Lindqvist', ''],
    ['', ''],
    ['Ivan Petrov', 'Иван Сидоров'],
    ['Mara Lindqvist', 'Lindqvist Lindqvist'],
    ['Jack Ma', 'Jack'],
    ['Dr Smith', 'Mr Smith'],
    ['Jack Ma', 'Jack Ba'],
    ['राम कुमार', 'रमा कुमारी'],
    // Alex, Chris, Dan and Steve are short for both; the long names are two people's.
    ['Alexander Lee', 'Alexandra Lee'],
    ['Christopher Lee', 'Christine Lee'],
    ['Daniel Kim', 'Daniela Kim'],
    ['Stephen Hill', 'Stephanie Hill'],
    ['Juan Holm', 'Hans Holm'],
    ['Martin Holm Jr', 'Martin Holm Sr'],
    ['John Holm II', 'John Holm III'],
    // A particle is no name of its own.
    ['van Berg', 'Ludwig van Berg'],
    ['L. van B.', 'Ludwig van Berg'],
    ['Ana de Silva', 'Rosa de Silva'],
    ['Le Minh Tuan', 'Do Minh Tuan'],
    ['Kim Min-jun', 'Kim Min-seo'],
    // Cyrillic letters that only look like Latin ones say something else.
    ['\u0421arter Mara', 'Carter Mara'],
  ])('%s, %s', (a, b) => expect([agrees(a, b), agrees(b, a)]).toEqual([false, false]))
})

test('a name of 10,000 letters is answered at once', () => {
  const started = performance.now()
  agrees('a '.repeat(5000), 'b '.repeat(5000))
  expect(performance.now() - started).toBeLessThan(3000)
})
