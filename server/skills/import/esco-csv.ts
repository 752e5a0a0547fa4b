import type { EscoSkill } from '../esco.ts'
import { csvObjects } from './csv.ts'

/** The official ESCO download as skills: `skills_<language>.csv` and, where given, `broaderRelationsSkillPillar_<language>.csv`. */
export function escoFromCsv(files: ReadonlyMap<string, string>): EscoSkill[] {
  const of = (pattern: RegExp) => [...files].find(([name]) => pattern.test(name))?.[1]
  const skills = of(/(^|\/)skills_[a-z-]+\.csv$/i)
  if (skills === undefined) throw new Error('no skills_<language>.csv was found: is this the ESCO download?')
  const broader = new Map<string, string[]>()
  for (const { conceptUri = '', broaderUri = '' } of csvObjects(of(/broaderRelationsSkillPillar/i) ?? '')) {
    if (conceptUri && broaderUri) broader.set(conceptUri, [...(broader.get(conceptUri) ?? []), broaderUri])
  }
  return csvObjects(skills)
    .filter(({ conceptUri, preferredLabel, status }) => conceptUri && preferredLabel && status !== 'obsolete')
    .map(({ conceptUri = '', preferredLabel = '', altLabels = '', hiddenLabels = '', skillType, reuseLevel }) => ({
      uri: conceptUri,
      label: preferredLabel,
      alt: [...new Set(`${altLabels}\n${hiddenLabels}`.split(/[\n|]/).map((each) => each.trim()))].filter(Boolean),
      broader: broader.get(conceptUri) ?? [],
      skillType: skillType ?? null,
      reuseLevel: reuseLevel ?? null,
    }))
}
