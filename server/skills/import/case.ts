import { z } from 'zod'
import type { LexiconSkill } from '../lexicon.ts'
import { importedSkill } from './framework.ts'

const Link = z.object({ uri: z.string().optional(), identifier: z.string().optional() })
const CasePackage = z.object({
  CFDocument: z.object({ title: z.string().optional(), uri: z.string().optional() }),
  CFItems: z
    .array(
      z.object({
        identifier: z.string(),
        uri: z.string().optional(),
        fullStatement: z.string().max(5000),
        abbreviatedStatement: z.string().max(500).nullish(),
        humanCodingScheme: z.string().max(200).nullish(),
      }),
    )
    .max(100_000),
  CFAssociations: z
    .array(z.object({ associationType: z.string(), originNodeURI: Link, destinationNodeURI: Link }))
    .max(500_000)
    .optional(),
})

/** A 1EdTech CASE package (`CFPackage`) as skills: statements with their codes, `isChildOf` as broader, `exactMatchOf`
 * as the same, `isRelatedTo` as related. */
export function fromCase(json: unknown): LexiconSkill[] {
  const { CFDocument, CFItems, CFAssociations = [] } = CasePackage.parse(json)
  const uris = new Map(CFItems.map(({ identifier, uri }) => [identifier, uri ?? `urn:uuid:${identifier}`]))
  const uriOf = ({ identifier, uri }: z.infer<typeof Link>) => uris.get(identifier ?? '') ?? uri ?? ''
  const links = new Map<string, { kind: string; to: string }[]>()
  for (const { associationType, originNodeURI, destinationNodeURI } of CFAssociations) {
    const from = uriOf(originNodeURI)
    links.set(from, [...(links.get(from) ?? []), { kind: associationType, to: uriOf(destinationNodeURI) }])
  }
  return CFItems.map((item) => {
    const uri = uris.get(item.identifier) ?? ''
    const to = (kind: string) =>
      (links.get(uri) ?? []).filter((link) => link.kind === kind && link.to).map((link) => link.to)
    return importedSkill({
      uri,
      label: item.abbreviatedStatement || item.fullStatement.slice(0, 300),
      aliases: [item.fullStatement.slice(0, 300), item.humanCodingScheme ?? ''],
      broader: to('isChildOf'),
      related: to('isRelatedTo'),
      same: to('exactMatchOf'),
      source: CFDocument.title ?? 'CASE',
    })
  })
}
