import type { Interval } from '@touchstone/shared/match'
import { z } from 'zod'

/** How the skill was assessed, strongest first; `unknown` is anything from attendance to a test. */
export const Rigour = z.enum([
  'proctored-performance',
  'performance',
  'proctored-test',
  'test',
  'completion',
  'attendance',
  'unknown',
])
export type Rigour = z.infer<typeof Rigour>

const values: Record<Rigour, Interval> = {
  'proctored-performance': [1, 1],
  performance: [0.9, 0.9],
  'proctored-test': [0.85, 0.85],
  test: [0.7, 0.7],
  completion: [0.45, 0.45],
  attendance: [0.2, 0.2],
  unknown: [0.2, 0.7],
}

/** A: rigour of the assessment. */
export function rigour(evidence: { rigour: Rigour }): Interval {
  return values[evidence.rigour]
}

const caps: Record<Rigour, readonly [low: number, middle: number, high: number]> = {
  'proctored-performance': [0.98, 0.98, 0.98],
  performance: [0.98, 0.98, 0.98],
  'proctored-test': [0.98, 0.98, 0.98],
  test: [0.85, 0.85, 0.85],
  completion: [0.5, 0.5, 0.5],
  attendance: [0.3, 0.3, 0.3],
  unknown: [0.3, 0.3, 0.85],
}

/** The most that any amount of evidence of this rigour covers of a requirement: at the low end, the middle, the high end. */
export function rigourCap(of: Rigour): readonly [low: number, middle: number, high: number] {
  return caps[of]
}
