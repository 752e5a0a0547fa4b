import { serviceSpelling } from '@touchstone/shared/hosts'
import type { Issuer, Opinion } from '@touchstone/shared/issuer'
import { hostOf, registrableDomain } from './domains.ts'
import type { IssuerList, ListEntry } from './issuer-list.ts'
import { type KnownNames, knownNames } from './look-alikes/known-names.ts'
import { lookAlikes } from './look-alikes/look-alikes.ts'
import { organisationOf } from './organisation-of.ts'
import { platforms } from './platforms.ts'
import type { Vouched } from './seals.ts'
import { signerOf } from './signer.ts'

/** What is asked of an issuer: its exact id, and what it calls itself, which is shown and never trusted. */
export interface IssuerQuestion {
  id: string | null
  selfName: string | null
  /** The ids of the credential and of its achievement, of which a ledger may say something of its own: the first decides. */
  about?: readonly (string | null)[] | undefined
  /** Whom a trusted list names for the seal, where it is proven and the issuer's own. */
  seal?: Vouched | undefined
  /** The platform in whose record a customer states the id: any customer may state any. Only the employer's own ledger
   * accepts it then; whoever the other lists know speaks for itself. */
  platform?: string | undefined
}

export type Recognise = (issuer: IssuerQuestion) => Promise<Issuer>

/** The I of the score of an issuer that a registry knows or the ledger accepts. */
const knownTrust = 0.8
const mostOpinions = 50

/** Recognition from lists, in order of precedence: the first that names the exact id answers, the others are shown
 * beside it. Trust attaches to the exact id: no prefix, no name, no look-alike. Only the addresses that a platform's file
 * in shared/hosts names as one service spell the same id. */
export function recogniseFrom(lists: readonly IssuerList[], now: () => Date = () => new Date()): Recognise {
  const byId = lists.map((list) => ({ list, ...prepared(list) }))
  const known = [...byId, platformsKnown]
  return async ({ id, selfName, about = [], seal, platform }) => {
    const at = now()
    const said = byId.flatMap(({ list, entries }) => {
      const entry = [...about, id].map((one) => entryFor(one, id, entries, at)).find((one) => one !== undefined)
      const counts = platform === undefined || list.by === 'ledger' || entry?.answer !== 'recognised'
      return entry && counts ? [{ list, entry }] : []
    })
    if (seal) said.push(sealed(seal))
    const [first] = said
    const signer = seal
      ? { kind: 'seal' as const, name: seal.name }
      : platform === undefined
        ? signerOf(id)
        : { kind: 'platform' as const, name: platform }
    const answer = first ? answerOf(first.entry) : 'unrecognised'
    return {
      id,
      selfName: selfName?.slice(0, 1000) ?? null,
      organisation: seal?.identifier ?? organisationOf(id),
      name: first && first.entry.answer !== 'review' ? first.entry.name : null,
      answer,
      by: first?.list.by ?? 'nobody',
      trust: first ? trustOf(first.entry) : [0.3, 0.7],
      signer,
      opinions: said.slice(0, mostOpinions).map(({ list, entry }, index) => opinionOf(list, entry, index === 0)),
      ...(answer === 'recognised' ? {} : { lookAlikes: lookAlikes({ id, selfName, signer }, known) }),
    }
  }
}

/** The entry that holds now: of those for this very id, else for another spelling of it, the strictest. One about an
 * achievement or a credential may refuse whoever claims it, but accept only where its address is the issuer's own: anybody
 * may write another's id into a document. */
function entryFor(asked: string | null, issuer: string | null, entries: Index, at: Date): ListEntry | undefined {
  if (asked === null) return undefined
  const live = (entries.get(serviceSpelling(asked)) ?? []).filter(({ expires }) => !expires || expires > at)
  const own = live.filter(({ id }) => id === asked)
  const [entry] = (own.length > 0 ? own : live).toSorted((a, b) => strictness[b.answer] - strictness[a.answer])
  if (!entry || asked === issuer || entry.answer !== 'recognised') return entry
  const host = hostOf(issuer)
  return host !== null && host === hostOf(asked) && signerOf(issuer).kind === 'domain' ? entry : undefined
}

const strictness = { recognised: 0, review: 1, refused: 2 } as const

/** What a trusted list says: the least that beats nobody, after every list that names the id. */
function sealed({ list, date, authority, name, identifier }: Vouched): { list: IssuerList; entry: ListEntry } {
  const entry: ListEntry = { id: identifier, name, answer: 'recognised', reason: `certified by ${authority}` }
  return { list: { by: 'registry', name: list, date: date ?? undefined, entries: [] }, entry }
}

// "Review" is the employer's "not yet": it beats a registry's yes.
const answerOf = ({ answer }: ListEntry): Issuer['answer'] => (answer === 'review' ? 'unrecognised' : answer)

function trustOf({ answer, trust = knownTrust }: ListEntry): Issuer['trust'] {
  if (answer === 'refused') return [0, 0]
  return answer === 'review' ? [0.3, 0.7] : [trust, trust]
}

function opinionOf(list: IssuerList, entry: ListEntry, decides: boolean): Opinion {
  return {
    by: list.by,
    list: (list.name ?? list.by).slice(0, 1000),
    answer: entry.answer,
    name: entry.name.slice(0, 1000),
    governance: (entry.owner ?? list.governance)?.slice(0, 1000) ?? null,
    date: list.date?.slice(0, 1000) ?? null,
    reason: entry.reason?.slice(0, 20_000) ?? null,
    expires: entry.expires?.toISOString() ?? null,
    decides,
  }
}

/** The entries of an id by the spelling that its service's addresses have in common. */
type Index = ReadonlyMap<string, readonly ListEntry[]>

interface Prepared extends KnownNames {
  entries: Index
}
const memory = new WeakMap<IssuerList, Prepared>()

// A registry is the same object for every request: its looks and its index are worked out once.
function prepared(list: IssuerList): Prepared {
  const known = memory.get(list)
  if (known) return known
  const good = list.entries.filter(({ answer }) => answer === 'recognised')
  const domainsOf = (id: string) => [hostOf(id) ?? []].flat().map(registrableDomain)
  const made = {
    entries: Map.groupBy(list.entries, ({ id }) => serviceSpelling(id)),
    ...knownNames(good.map(({ id, name }) => ({ name, domains: domainsOf(id) }))),
  }
  memory.set(list, made)
  return made
}

const platformsKnown: KnownNames = knownNames(platforms)
