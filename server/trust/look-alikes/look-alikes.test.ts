import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signerOf } from '../signer.ts'
import { knownNames } from './known-names.ts'
import { lookAlikes } from './look-alikes.ts'
import { oneApart } from './one-apart.ts'
import { mixesScripts } from './scripts.ts'
import { skeleton, skeletons } from './skeleton.ts'

const known = knownNames([
  { name: 'Google', domains: ['google.com'] },
  { name: 'Credly', domains: ['credly.com'] },
  { name: 'Coursera', domains: ['coursera.org'] },
  { name: 'IBM', domains: ['ibm.com'] },
  { name: 'University of Gothenburg', domains: ['modern.example', 'university.example'] },
  { name: 'École Polytechnique', domains: ['akademie-management.example'] },
  { name: 'Московский университет', domains: ['unipv.it'] },
  { name: 'Université Lyon 1', domains: ['univ-lyon1.fr'] },
])
const kinds = (issuer: { id?: string; selfName?: string }) =>
  lookAlikes({ id: issuer.id ?? null, selfName: issuer.selfName ?? null, signer: signerOf(issuer.id ?? null) }, [
    known,
  ]).map(({ what, kind, of }) => `${what} ${kind}${of === null ? '' : ` ${of}`}`)

describe('a name', () => {
  it.each([
    ['Goog1e', ['name same-letters Google']],
    ['GOOGLE', ['name same-letters Google']],
    ['Сredly', ['name mixed-scripts', 'name same-letters Credly']],
    ['CredІy', ['name mixed-scripts', 'name same-letters Credly']],
    ['IВМ', ['name mixed-scripts', 'name same-letters IBM']],
    ['Cre\u200bdly', ['name hidden-letters', 'name same-letters Credly']],
    ['\u202eyldreC', ['name hidden-letters']],
    ['Ecole Polytechnique', ['name same-letters École Polytechnique']],
    ['University of Gothenborg', ['name near University of Gothenburg']],
    ['Univeristy of Gothenburg', ['name near University of Gothenburg']],
    ['ＣＯＵＲＳＥＲＡ', ['name same-letters Coursera']],
    ['Université Lyon 2', []],
    ['Universite Lyon 1', ['name same-letters Université Lyon 1']],
    ['Coursara', []],
    ['IBN', []],
    ['University of Gothenburg Press', []],
    ['Московский университет', ['name same-letters Московский университет']],
    ['東京大学 University', []],
    ['', []],
  ])('%s: %j', (selfName, expected) => {
    expect(kinds({ selfName })).toEqual(expected)
  })
})

describe('a domain', () => {
  it.each([
    ['https://credly.com/issuers/1', []],
    ['https://www.credly.com/issuers/1', []],
    // An address is written in small letters, and a small і looks like an i.
    ['https://credІy.com/issuers/1', ['domain punycode', 'domain mixed-scripts', 'domain near credly.com']],
    ['did:web:xn--oogle-qmc.com', ['domain punycode', 'domain same-letters google.com']],
    ['https://g00gle.com', ['domain same-letters google.com']],
    ['https://rnodern.example', ['domain same-letters modern.example']],
    ['https://credlly.com', ['domain near credly.com']],
    ['https://credly.org/a', ['domain near credly.com']],
    ['https://credly.com.evil.example', ['domain inside credly.com']],
    ['did:web:credly.com.evil.example:x', ['domain inside credly.com']],
    ['https://credly-verify.com', ['domain near credly.com']],
    ['https://my-coursera.net', ['domain near coursera.org']],
    ['https://ibn.com', []],
    // Ordinary neighbours: five letters, another country; one word in common.
    ['https://unipi.it', []],
    ['https://univ-lyon2.fr', []],
    ['https://coursers.it', ['domain near coursera.org']],
    ['https://gogle.it', []],
    ['https://akademie-wissen.example', []],
    ['https://münchen.example', ['domain punycode']],
    ['did:key:z6Mk', []],
    ['https://', []],
    ['not a url', []],
  ])('%s: %j', (id, expected) => {
    expect(kinds({ id })).toEqual(expected)
  })
})

describe('a name on its own domain', () => {
  it.each([
    ['https://coursera.org', []],
    ['did:web:issuers.coursera.org', []],
    ['https://coursera.example', ['name same-letters Coursera', 'domain near coursera.org']],
  ])('Coursera at %s: %j', (id, expected) => {
    expect(kinds({ id, selfName: 'Coursera' })).toEqual(expected)
  })

  it('a tenant of a platform does not bear the name of the platform', () => {
    expect(kinds({ id: 'https://www.credly.com/org/x', selfName: 'Credly' })).toEqual(['name same-letters Credly'])
  })
})

describe('the parts', () => {
  it('one apart: added, left out, changed, swapped; not two, not none', () => {
    for (const b of ['abcde', 'abc', 'abxd', 'bacd', 'abdc']) expect(oneApart('abcd', b)).toBe(true)
    for (const b of ['abcd', 'ab', 'axyd', 'badc', 'dbca']) expect(oneApart('abcd', b)).toBe(false)
  })

  it('mixed scripts within a word, not between words', () => {
    expect(mixesScripts('раypal')).toBe(true)
    expect(mixesScripts('Яндекс Academy')).toBe(false)
    expect(mixesScripts('東京タワーbadge')).toBe(false)
  })

  it('a skeleton is its own skeleton’s, whatever the text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(skeletons(text).size).toBeLessThanOrEqual(2)
        const once = skeleton(text)
        expect(skeleton(`${once}\u200b`)).toBe(skeleton(once))
      }),
    )
  })
})
