import { z } from 'zod'
import type { LexiconSkill } from '../lexicon.ts'
import { importedSkill } from './framework.ts'

const Graph = z.object({ '@graph': z.array(z.record(z.string(), z.unknown())).max(100_000) })

/** A CTDL-ASN framework (JSON-LD with `@graph`) as skills: each `ceasn:Competency` with its text, label and codes. */
export function fromCtdlAsn(json: unknown): LexiconSkill[] {
  const nodes = Graph.parse(json)['@graph']
  const is = (node: Record<string, unknown>, type: string) => [node['@type']].flat().some((each) => each === type)
  const framework = nodes.find((node) => is(node, 'ceasn:CompetencyFramework'))
  const source = texts(framework?.['ceasn:name'])[0] ?? 'CTDL-ASN'
  return nodes
    .filter((node) => is(node, 'ceasn:Competency'))
    .flatMap((node) => {
      const [uri] = ids(node['@id'])
      const names = [...texts(node['ceasn:competencyLabel']), ...texts(node['ceasn:competencyText'])]
      const [label] = names
      if (!uri || !label) return []
      return importedSkill({
        uri,
        label: label.slice(0, 300),
        aliases: [...names.map((name) => name.slice(0, 300)), ...texts(node['ceasn:codedNotation'])],
        broader: [...ids(node['ceasn:isChildOf']), ...ids(node['ceasn:broadAlignment'])],
        related: [...ids(node['ceasn:majorAlignment']), ...ids(node['ceasn:minorAlignment'])],
        same: [...ids(node['ceasn:exactAlignment']), ...texts(node['ceterms:ctid'])],
        source,
      })
    })
}

/** The texts of a value: a string, a list, a language map (`{"en-us": "..."}`). */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : []
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(texts)
  return typeof value === 'object' && value !== null ? Object.values(value).slice(0, 50).flatMap(texts) : []
}

function ids(value: unknown): string[] {
  return [value].flat().flatMap((each) => {
    const id = typeof each === 'object' && each !== null && '@id' in each ? each['@id'] : each
    return typeof id === 'string' && id ? [id] : []
  })
}
