import type { Requirement, Role } from '@touchstone/shared/role'
import { expect, test } from 'vitest'
import { isChanged, withChange, withEach, withMove, without, withoutAlternative, withSkill } from './edit.ts'

const requirement = (id: string): Requirement => ({
  id,
  skill: { id: `words:${id}`, label: id, aliases: [] },
  kind: 'must',
  weight: 1,
  level: null,
  current: false,
  fastChanging: false,
  words: '',
})
const role: Role = {
  id: '00000000-0000-4000-8000-000000000001',
  version: 1,
  title: 'Nurse',
  source: null,
  requirements: ['a', 'b', 'c'].map(requirement),
  acceptedAt: null,
  acceptedBy: null,
}
const ids = (of: Role): string => of.requirements.map(({ id }) => id).join('')

test('a requirement moves a place at a time, and stays at either end', () => {
  expect(ids(withMove(role, 'b', -1))).toBe('bac')
  expect(ids(withMove(role, 'b', 1))).toBe('acb')
  expect(withMove(role, 'a', -1)).toBe(role)
  expect(withMove(role, 'c', 1)).toBe(role)
  expect(withMove(role, 'x', 1)).toBe(role)
})

test('another kind brings its usual weight, an edited weight stays', () => {
  expect(withChange(role, 'a', { kind: 'nice' }).requirements[0]?.weight).toBe(0.3)
  expect(withChange(role, 'a', { weight: 0.5 }).requirements[0]).toMatchObject({ kind: 'must', weight: 0.5 })
  expect(withChange(role, 'a', { level: 5 }).requirements[1]).toBe(role.requirements[1])
})

test('a skill is added once, and can be taken out', () => {
  const skill = { id: 'words:d', label: 'd', aliases: [] }
  const added = withSkill(role, skill, 'You know d.')
  expect(added.requirements.at(-1)).toMatchObject({ kind: 'nice', weight: 0.3, words: 'You know d.' })
  expect(withSkill(added, skill, '')).toBe(added)
  expect(ids(without(added, 'b'))).toBe(`ac${skill.id}`)
})

test('only what a human changed counts as a change', () => {
  expect(isChanged(role, { ...role, acceptedAt: '2026-11-23T20:00:00Z' })).toBe(false)
  expect(isChanged({ ...role, title: 'Ward nurse' }, role)).toBe(true)
  expect(isChanged(withMove(role, 'a', 1), role)).toBe(true)
})

test('an alternative can be taken out, the first too, and the last one stays', () => {
  const [a, b] = [requirement('a'), requirement('b').skill]
  const either = { ...a, alternatives: [b] }
  expect(withoutAlternative(either, b.id)).toEqual({ skill: a.skill, alternatives: [] })
  expect(withoutAlternative(either, a.skill.id)).toEqual({ skill: b, alternatives: [] })
  expect(withoutAlternative(a, a.skill.id)).toEqual({})
})

test('what was a choice can be asked for one by one, and nothing twice', () => {
  const [a, b, c] = [requirement('a'), requirement('b'), requirement('c')]
  const any = { ...a, alternatives: [b.skill, c.skill] }
  const each = withEach({ ...role, requirements: [any, c] }, a.id).requirements
  expect(each.map(({ skill }) => skill.id)).toEqual([a.skill.id, b.skill.id, c.skill.id])
  expect(new Set(each.map(({ id }) => id)).size).toBe(3)
  expect(each.flatMap(({ alternatives = [] }) => alternatives)).toEqual([])
})
