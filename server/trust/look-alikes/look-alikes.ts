import { domainToUnicode } from 'node:url'
import type { Issuer, LookAlike } from '@touchstone/shared/issuer'
import { hostOf, registrableDomain } from '../domains.ts'
import { folded, type Known, type KnownNames, type Label, labelOf } from './known-names.ts'
import { oneApart } from './one-apart.ts'
import { mixesScripts } from './scripts.ts'
import { skeletons, visible } from './skeleton.ts'

const shortestName = 10
/** Of a label: under the same ending, under another one, and as one word of several. A short one is near to too many. */
const shortest = { same: 5, sameNear: 6, otherNear: 8, word: 6 }

/** Why an issuer may be taken for another one, from what it calls itself and where its id points. A note for a human:
 * it changes no answer. Ask only for issuers that are not recognised themselves. */
export function lookAlikes(
  issuer: { id: string | null; selfName: string | null; signer: NonNullable<Issuer['signer']> },
  lists: readonly KnownNames[],
): LookAlike[] {
  const host = hostOf(issuer.id)
  // Whoever has the domain may bear its name; a tenant of a platform has not.
  const own = host !== null && issuer.signer.kind === 'domain' ? registrableDomain(host) : null
  const isOwn = (name: string) => own !== null && lists.some((list) => list.domainsOf.get(name)?.includes(own))
  const notes = [
    ...ofName(issuer.selfName ?? '', lists).filter(({ of }) => of === null || !isOwn(of)),
    ...ofDomain(host, lists),
  ]
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()].slice(0, 20)
}

function ofName(name: string, lists: readonly KnownNames[]): LookAlike[] {
  const known = lists.map(({ names }) => names)
  const shown = visible(name).slice(0, 1000)
  const note = (kind: LookAlike['kind'], of: string | null = null): LookAlike => ({ what: 'name', kind, shown, of })
  const notes: LookAlike[] = []
  if (shown !== name.slice(0, 1000)) notes.push(note('hidden-letters'))
  if (mixesScripts(shown)) notes.push(note('mixed-scripts'))
  const same = sameLooks(skeletons(name), known)
  notes.push(...same.map((other) => note('same-letters', other)))
  const plain = folded(shown)
  if (plain.length < shortestName) return notes
  for (const { text, folded: other } of known.flatMap(({ all }) => all)) {
    if (other.length < shortestName || same.includes(text) || areNumbered(plain, other)) continue
    if (oneApart(plain, other)) notes.push(note('near', text))
  }
  return notes
}

function ofDomain(host: string | null, lists: readonly KnownNames[]): LookAlike[] {
  if (host === null) return []
  const known = lists.map(({ domains }) => domains)
  const written = domainToUnicode(host)
  const domain = registrableDomain(host)
  const shown = (written === host ? host : `${written} (${host})`).slice(0, 1000)
  const note = (kind: LookAlike['kind'], of: string | null = null): LookAlike => ({ what: 'domain', kind, shown, of })
  const notes: LookAlike[] = []
  if (written !== host) notes.push(note('punycode'))
  if (mixesScripts(written)) notes.push(note('mixed-scripts'))
  const same = sameLooks(skeletons(domainToUnicode(domain)), known).filter((other) => other !== domain)
  notes.push(...same.map((other) => note('same-letters', other)))
  const mine = labelOf(domain)
  for (const { text, label } of known.flatMap(({ all }) => all)) {
    if (text === domain || same.includes(text) || areNumbered(domain, text)) continue
    if (isNear(mine, label)) notes.push(note('near', text))
    else if (`.${host}.`.includes(`.${text}.`)) notes.push(note('inside', text))
  }
  return notes
}

const sameLooks = (looks: ReadonlySet<string>, known: readonly Known[]): string[] => [
  ...new Set([...looks].flatMap((look) => known.flatMap(({ bySkeleton }) => bySkeleton.get(look) ?? []))),
]

/** `Lyon 1` and `Lyon 2` are two universities and no slip of the pen. */
function areNumbered(a: string, b: string): boolean {
  const [mine, theirs] = [a, b].map((text) => text.replace(/\D+/g, ' ').trim())
  return mine !== theirs && mine !== '' && theirs !== ''
}

/** `credly.org` and `credly.com`, `credlly.com`, `credly-verify.com`. */
function isNear(mine: Label, theirs: Label): boolean {
  const { chosen } = theirs
  if (mine.chosen === chosen) return chosen.length >= shortest.same
  if (mine.chosen.split(' ').includes(chosen)) return chosen.length >= shortest.word
  const longer = Math.max(mine.chosen.length, chosen.length)
  return (
    longer >= (mine.under === theirs.under ? shortest.sameNear : shortest.otherNear) && oneApart(mine.chosen, chosen)
  )
}
