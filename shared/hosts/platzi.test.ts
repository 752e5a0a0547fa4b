import { table } from './table.fixture.ts'

table(
  'platzi',
  [
    ['https://platzi.com/p/janedoe/curso/1234-python/diploma/detalle/', 'issuer-page', 'janedoe/1234-python'],
    [
      'https://platzi.com/p/janedoe/curso/1234-python/diploma/',
      'issuer-page',
      'janedoe/1234-python',
      'https://platzi.com/p/janedoe/curso/1234-python/diploma/detalle/',
    ],
    ['https://platzi.com/cursos/python/', 'description', null, 'https://platzi.com/cursos/python'],
  ],
  [
    'https://platzi.com/p/janedoe/',
    'https://platzi.com/p/janedoe/curso/1234-python/',
    'https://platzi.com.evil.example/p/janedoe/curso/1234-python/diploma/detalle/',
  ],
)
