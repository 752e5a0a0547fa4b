import type { Link } from '@touchstone/shared/hosts/host'
import type { Fetch } from '../fetch/outcome.ts'
import type { RecordAnswer, RecordReader } from '../records/reader.ts'
import { retrievalFinding } from './hosting.ts'

type Index = Extract<RecordAnswer, { kind: 'index' }>

/** Most pages of one list that are read. */
const mostPages = 5

/** The awards of a list, from its first page on until there are `enough`; `total` is more where the list goes on. */
export async function wholeIndex(
  first: Index,
  { reader, link, enough }: { reader: RecordReader; link: Link; enough: number },
  fetch: Fetch,
): Promise<{ links: string[]; total: number }> {
  const links = new Set(first.links)
  let page = first
  for (let pages = 1; page.next !== null && links.size < enough && pages < mostPages; pages += 1) {
    const answer = await fetch(page.next, { accept: reader.accept })
    if (answer.outcome !== 'ok' || retrievalFinding(answer, {}).outcome !== 'pass') break
    const said = reader.read(new TextDecoder().decode(answer.bytes), link)
    if (said.kind !== 'index') break
    for (const each of said.links) links.add(each)
    page = said
  }
  const goesOn = page.total > page.links.length
  return { links: [...links], total: goesOn ? Math.max(page.total, links.size + 1) : links.size }
}
