import { z } from 'zod'
import { Line, maxUrl, Prose } from './text.ts'

/** The mandatory elements of a micro-credential (EU Council Recommendation of 16 June 2022, Annex I). */
export const mandatoryElements = [
  'learner',
  'title',
  'country',
  'awardingBody',
  'date',
  'outcomes',
  'workload',
  'level',
  'assessment',
  'participation',
  'qualityAssurance',
] as const

/** The optional elements of the same Annex. */
export const optionalElements = ['prerequisites', 'supervision', 'grade', 'stackability', 'furtherInformation'] as const

export const QualityElement = z.enum([...mandatoryElements, ...optionalElements, 'price', 'access'])
export type QualityElement = z.infer<typeof QualityElement>

/** What a document itself states of an element: its words, or null where they could not be understood, and where. */
export const Stated = z.partialRecord(QualityElement, z.strictObject({ words: Prose.nullable(), where: Line }))
export type Stated = z.infer<typeof Stated>

/** Present with the words that say it and where, absent, or there and not understood: never guessed. */
export const QualityField = z.strictObject({
  state: z.enum(['present', 'absent', 'not-understood']),
  words: Prose.nullable(),
  where: Line.nullable(),
})
export type QualityField = z.infer<typeof QualityField>

/** What did it take to earn? Facts of the document; it never changes a verdict. */
export const QualityCard = z.strictObject({
  elements: z.record(QualityElement, QualityField),
  /** How many of the eleven mandatory elements are present. */
  transparency: z.int().min(0).max(mandatoryElements.length),
  /** 1EdTech TrustEd: did it, was assessed, attended. */
  trustEd: z.enum(['application', 'knowledge', 'recognition', 'unknown']),
  competencies: z
    .array(z.strictObject({ name: Line, url: z.string().max(maxUrl).nullable(), framework: Line.nullable() }))
    .max(200),
  evidence: z.array(z.strictObject({ name: Line.nullable(), url: z.string().max(maxUrl).nullable() })).max(100),
  /** Carried by the document, and of those the ones that verify and come from an issuer that is recognised. */
  endorsements: z.strictObject({ carried: z.int().nonnegative(), counting: z.int().nonnegative() }),
})
export type QualityCard = z.infer<typeof QualityCard>
