import { z } from 'zod'
import { Role, Skill } from './role.ts'
import { Line, maxUrl, Prose } from './text.ts'

/** What a proposed role wants a human to look at before accepting it. */
export const ProposalWarning = z.enum([
  // Requirements that may stand for something that must not count.
  'proxy-age',
  'proxy-gender',
  'proxy-nationality',
  'proxy-school-prestige',
  'proxy-native-speaker',
  'proxy-years-of-experience',
  // Only one vendor's, or a paid, credential can meet it.
  'single-vendor-credential',
  // About the posting itself.
  'no-requirements-found',
  'language-not-read',
  'cut-short',
  'nothing-to-read',
])
export type ProposalWarning = z.infer<typeof ProposalWarning>

/** A sentence of a posting and what it was taken for. Only licences, musts and nices become requirements. */
export const PostingSentence = z.strictObject({
  text: Prose,
  kind: z.enum(['licence', 'must', 'nice', 'responsibility', 'boilerplate']),
  /** Skills that it names or may mean; `suggest` ones are for the recruiter to add, never added by themselves. */
  skills: z
    .array(
      z.strictObject({ id: z.string().max(maxUrl), label: Line, words: Line, band: z.enum(['accept', 'suggest']) }),
    )
    .max(50),
})
export type PostingSentence = z.infer<typeof PostingSentence>

/** A role made from a posting, not accepted yet, with all that was read and what to look at. */
export const Proposal = z.strictObject({
  role: Role,
  about: z.strictObject({
    location: Line.nullable(),
    seniority: Line.nullable(),
    contract: Line.nullable(),
    /** ISO 639-1 code of the posting's language. */
    language: z.string().length(2).nullable(),
    /** What the title is called in the taxonomy, and the skills of everyone who does it: to be offered, never added. */
    occupation: z.strictObject({ label: Line, skills: z.array(Skill).max(50) }).nullable(),
  }),
  sentences: z.array(PostingSentence).max(1000),
  warnings: z.array(z.strictObject({ code: ProposalWarning, words: Line, requirement: Line.nullable() })).max(200),
})
export type Proposal = z.infer<typeof Proposal>
