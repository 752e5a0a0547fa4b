import type { Posting } from '@touchstone/shared/posting'
import { z } from 'zod'
import { aboutInText } from './about-in-text.ts'
import { longestField, type PostingText } from './posting-text.ts'
import { fieldLines, type TextLine } from './text-lines.ts'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a page showed of an open role, from its JobPosting JSON-LD, else from its text. */
export function postingText(posting: Posting): PostingText {
  const [job] = posting.jsonLd.flatMap((each) => jobPostings(each))
  if (job) return jobPostingText(job, { source: posting.source, title: posting.title })
  const lines = fieldLines(posting.text)
  const { location, contract } = aboutInText(lines)
  return {
    title: posting.title,
    source: posting.source,
    location,
    contract,
    seniority: null,
    language: null,
    lines,
    cut: false,
  }
}

/** The JobPosting objects in a JSON-LD value: itself, in an array, in `@graph`. */
export function jobPostings(value: unknown, depth = 0): Json[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((each) => jobPostings(each, depth + 1))
  if (!isObject(value)) return []
  const types = [value['@type']].flat()
  if (types.some((type) => typeof type === 'string' && /(^|[/:])JobPosting$/.test(type))) return [value]
  return [...jobPostings(value['@graph'], depth + 1), ...jobPostings(value.mainEntity, depth + 1)]
}

/** A schema.org JobPosting as a posting to understand. */
export function jobPostingText(job: Json, page: { source: string | null; title: string }): PostingText {
  const fields = [
    'description',
    'responsibilities',
    'qualifications',
    'skills',
    'experienceRequirements',
    'educationRequirements',
  ]
  const texts = fields.map((field) => textsOf(job[field]))
  const [description = [], responsibilities = [], qualifications = [], skills = [], experience = [], education = []] =
    texts
  return {
    title: textsOf(job.title)[0]?.slice(0, 300) || page.title,
    source: page.source,
    location: locationOf(job.jobLocation) ?? textsOf(job.jobLocationType)[0] ?? null,
    contract: textsOf(job.employmentType).join(' ') || null,
    seniority: null,
    language: languageCode(job.inLanguage),
    lines: [
      ...under('Skills', skills.flatMap(listItems)),
      ...under('Qualifications', qualifications),
      ...under('Experience', experience),
      ...under('Education', education),
      ...under('Responsibilities', responsibilities),
      ...under(null, description),
    ],
    cut: texts.flat().some((text) => text.length > longestField),
  }
}

function under(heading: string | null, texts: readonly string[]): TextLine[] {
  const lines = texts.flatMap((text) => fieldLines(text.slice(0, longestField)))
  if (lines.length === 0) return []
  return [{ text: heading ?? '', kind: 'heading' }, ...lines]
}

/** "Java, SQL; teamwork" as items; a field with sentences or markup is left as it is. */
function listItems(text: string): string[] {
  if (text.length > 2000 || /[<>]|\.\s/.test(text)) return [text]
  return text.split(/[,;|•\n]+/).map((item) => `- ${item}`)
}

/** The texts of a schema.org value: a string, a list, or an object with a name, a description or months. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.replaceAll('\0', '')] : []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap(textsOf)
  if (!isObject(value)) return []
  const months = z.coerce.number().positive().max(600).safeParse(value.monthsOfExperience)
  const experience = months.success ? [`${Math.ceil(months.data / 12)} years of experience`] : []
  const named = [value.name, value.description, value.credentialCategory, value['@value']].flatMap(textsOf)
  return [...named.slice(0, 1), ...experience]
}

function locationOf(value: unknown): string | null {
  const [place] = [value].flat()
  if (!isObject(place)) return textsOf(place)[0]?.slice(0, 300) ?? null
  const address = place.address
  if (!isObject(address)) return textsOf(address)[0]?.slice(0, 300) ?? textsOf(place)[0]?.slice(0, 300) ?? null
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap((key) =>
    textsOf(address[key]).slice(0, 1),
  )
  return parts.length > 0 ? parts.join(', ').slice(0, 300) : null
}

function languageCode(value: unknown): string | null {
  const code = textsOf(value)[0]?.slice(0, 2).toLowerCase()
  return code && /^[a-z]{2}$/.test(code) ? code : null
}
