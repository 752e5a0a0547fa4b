import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
const colours = new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})

const surfaces = ['paper', 'card', 'sunken', 'plain-soft', 'good-soft', 'warn-soft', 'bad-soft']
const text: [string, string[]][] = [
  ['ink', surfaces],
  ['plain', surfaces],
  ['muted', ['paper', 'card', 'sunken']],
  ['accent', surfaces],
  ['on-accent', ['accent']],
  ['good', ['card', 'good-soft']],
  ['warn', ['card', 'warn-soft']],
  ['bad', ['card', 'bad-soft']],
  ['paper', ['ink']],
  // The letters of seals.
  ['card', ['good']],
  ['plain', ['plain-soft']],
]

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const of = (name: string): string => {
    const colour = colours.get(name)
    if (colour === undefined) throw new Error(`No token is called ${name}`)
    return colour[scheme]
  }

  test.each(text.flatMap(([ink, on]) => on.map((surface) => [ink, surface] as const)))('%s on %s reads', (ink, on) => {
    expect(contrast(of(ink), of(on))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(surfaces.slice(0, 3))('the edge of a control shows on %s', (on) => {
    expect(contrast(of('edge'), of(on))).toBeGreaterThanOrEqual(3)
  })
})
