import { foldForm, type Taxonomy, type TaxonomySkill } from './taxonomy.ts'

/** Levels from a skill to its widest one, both counted; Infinity inside a cycle. */
function depthOf(skill: TaxonomySkill, taxonomy: Taxonomy, below: readonly string[] = []): number {
  if (below.includes(skill.id)) return Number.POSITIVE_INFINITY
  const above = skill.broader.flatMap((id) => taxonomy.byId.get(id) ?? [])
  return 1 + Math.max(0, ...above.map((one) => depthOf(one, taxonomy, [...below, skill.id])))
}

const deepest = 5

function reviewRelations(skill: TaxonomySkill, taxonomy: Taxonomy): string[] {
  const depth = depthOf(skill, taxonomy)
  const ends = [...skill.broader, ...skill.related, ...skill.tools.filter((tool) => /^[a-z0-9-]+$/.test(tool))]
  return [
    ...ends.filter((id) => !taxonomy.byId.has(id)).map((id) => `names ${id}, which does not exist`),
    ...(new Set(ends).size < ends.length || ends.includes(skill.id) ? ['names a skill twice, or itself'] : []),
    ...(depth > deepest
      ? [depth === Number.POSITIVE_INFINITY ? 'is wider than itself' : `is ${depth} levels deep`]
      : []),
  ]
}

/** Everyday words that, in any case, say nothing of a skill: as a form they must be exact. */
const everyday = new Set(
  `access agile ai air angular apex asana basic bootstrap buffer c celery chef cucumber cypress dart excel express
  flask flutter flow fuse gatsby go helm illustrator it jest lever less ml mural node notion numbers outreach pages
  photoshop play polish postman prisma process puppet r rails react rest ruby rust safe salt scheme scratch sketch
  snowflake soap spark spring swift teams tosca unity vault vue word`.split(/\s+/),
)

function reviewForms(skill: TaxonomySkill): string[] {
  const [label, ...aliases] = skill.forms
  const loose = skill.forms.filter(
    ({ text, exact }) => !exact && (/^\p{L}{1,2}$/u.test(text) || everyday.has(foldForm(text))),
  )
  return [
    ...(aliases.length < 2 && !skill.fewAliases ? ['has fewer than two aliases and gives no reason'] : []),
    ...(aliases.length >= 2 && skill.fewAliases ? ['gives a reason for missing aliases and has them'] : []),
    ...skill.forms.filter(({ text }) => text !== text.trim() || foldForm(text) === '').map(() => 'has an empty form'),
    ...loose.map(({ text }) => `would find "${text}" in everyday text: mark it as exact`),
    ...(/^\p{Ll}/u.test(label?.text ?? '') && !/\p{Lu}|\d/u.test(skill.label) && skill.kind !== 'technology'
      ? ['has a label that is not in sentence case']
      : []),
  ]
}

/** Finds forms of two skills that a reader takes for one, plurals too; inside a skill a plural is an alias like others. */
function reviewCollisions(taxonomy: Taxonomy): string[] {
  const owners = new Map<string, { id: string; folded: string }>()
  const problems: string[] = []
  for (const { id, forms } of taxonomy.skills) {
    for (const { text } of forms) {
      const folded = foldForm(text)
      const key = folded.replace(/(?<=[a-z]{3})(?<!s)s(?= |$)/g, '')
      const owner = owners.get(key)
      if (owner && (owner.id !== id || owner.folded === folded))
        problems.push(`${id}: "${text}" already names ${owner.id}`)
      owners.set(key, { id, folded })
    }
  }
  return problems
}

/** What is wrong with a taxonomy beyond single lines, one sentence each; empty when it may ship. */
export function review(taxonomy: Taxonomy): string[] {
  const { skills } = taxonomy
  const doubles = skills.filter((skill) => taxonomy.byId.get(skill.id) !== skill)
  const slugs = skills.filter((skill) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(skill.id))
  return [
    ...doubles.map(({ id }) => `${id}: is there twice`),
    ...slugs.map(({ id }) => `${id}: is no slug`),
    ...skills.flatMap((skill) =>
      [...reviewForms(skill), ...reviewRelations(skill, taxonomy)].map((problem) => `${skill.id}: ${problem}`),
    ),
    ...reviewCollisions(taxonomy),
  ]
}
