import type { Identity } from '@touchstone/shared/credential'
import { set } from './cut.ts'
import { type JsonObject, own, text } from './json.ts'

const hashShape = /^(md5|sha256)\$[0-9a-f]{32,64}$/i

/** The identities of the recipient, of Open Badges 2 (`identity`) and 3 (`identityHash`), plain or hashed. */
export function identitiesOf(entries: JsonObject[]): Identity[] {
  return set(
    entries.flatMap((entry) => {
      const value = text(own(entry, 'identityHash')) ?? text(own(entry, 'identity')) ?? text(own(entry, 'identifier'))
      if (value === null) return []
      const said = own(entry, 'hashed')
      return [
        {
          type: (text(own(entry, 'identityType')) ?? identityType(entry)).slice(0, 1000),
          value: value.slice(0, 1000),
          // What has an @ is an address, whatever is said of it.
          hashed: hashShape.test(value) || ((said === true || said === 'true') && !value.includes('@')),
          salt: text(own(entry, 'salt'))?.slice(0, 1000) ?? null,
        },
      ]
    }),
    100,
  )
}

/** Addresses as identities, for subjects that have a property of that name. */
export function addressesOf(addresses: string[]): Identity[] {
  return addresses.map((value) => ({ type: 'emailAddress', value: value.slice(0, 1000), hashed: false, salt: null }))
}

/** A person's given and family name as one; null where neither stands there. */
export function fullName(given: string | null, family: string | null): string | null {
  const parts = [given, family].filter((part) => part !== null && part.trim() !== '')
  return parts.length > 0 ? parts.join(' ') : null
}

function identityType(entry: JsonObject): string {
  const type = text(own(entry, 'type'))
  return type && type !== 'IdentityObject' ? type : 'identifier'
}
