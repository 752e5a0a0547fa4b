import { describe, expect, it } from 'vitest'
import { readRegistry } from './index.ts'

const file = (content: unknown) => ({
  name: 'list.json',
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
})

describe('a registry file', () => {
  it('of the Digital Credentials Consortium', () => {
    const content = {
      meta: { created: '2020-12-02T02:32:16+0000', updated: '2026-09-20T00:00:00+0000' },
      registry: {
        'did:web:university.example': {
          name: 'Invented University',
          location: 'Lund',
          url: 'https://university.example',
        },
        'did:key:z6MkInvented': { name: 'Invented College' },
      },
    }
    expect(readRegistry(file(content))).toMatchObject({
      by: 'registry',
      name: 'Digital Credentials Consortium (list.json)',
      date: '2026-09-20T00:00:00+0000',
      entries: [
        { id: 'did:web:university.example', name: 'Invented University', answer: 'recognised' },
        { id: 'did:key:z6MkInvented', name: 'Invented College', answer: 'recognised' },
      ],
    })
  })

  it('of our own plain kind', () => {
    const content = {
      name: 'Chamber of Crafts',
      governance: 'the chamber’s board',
      date: '2026-10-01',
      issuers: [
        { id: 'https://guild.example/issuer', name: 'Guild', trust: 1 },
        { id: 'did:web:mill.example', name: 'Mill', answer: 'refused', reason: 'sells badges' },
      ],
    }
    expect(readRegistry(file(content))).toEqual({
      by: 'registry',
      name: 'Chamber of Crafts',
      governance: 'the chamber’s board',
      date: '2026-10-01',
      entries: [
        { id: 'https://guild.example/issuer', name: 'Guild', answer: 'recognised', trust: 1 },
        { id: 'did:web:mill.example', name: 'Mill', answer: 'refused', reason: 'sells badges' },
      ],
    })
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '<html>'],
    ['another shape', { hello: 1 }],
    ['an array', []],
    ['null', 'null'],
    ['a broken registry of the first kind', { registry: { 'did:web:x.example': { title: 'no name' } } }],
    ['a broken list of ours', { name: 'x', issuers: [{ id: '' }] }],
    ['trust beyond one', { name: 'x', issuers: [{ id: 'a', name: 'A', trust: 2 }] }],
  ])('with %s is refused by name', (_, content) => {
    expect(() => readRegistry(file(content))).toThrow('list.json')
  })

  it('with a prototype in it does no harm', () => {
    const list = readRegistry(file('{"registry":{"__proto__":{"name":"x"},"did:web:a.example":{"name":"A"}}}'))
    expect(list.entries.map(({ id }) => id)).toContain('did:web:a.example')
    expect(({} as Record<string, unknown>).name).toBeUndefined()
  })
})
