import { isIP } from 'node:net'
import { maxUrl } from '@touchstone/shared/text'
import { isPublicAddress } from './address.ts'

/** Names that mean the machine itself or its own network (RFC 6761, 6762, 8375; ICANN's .internal). */
const ownNetwork = /(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa)$/

/**
 * What a URL alone can be refused for. The parser has already turned every spelling of an address (decimal, hex,
 * octal, short, circled digits) into its plain form; names are checked again where they are resolved.
 */
export function checkUrl(text: string, rules: { explicitPort: boolean }): { url: URL } | { refused: string } {
  if (text.length > maxUrl) return { refused: 'url too long' }
  const url = URL.parse(text)
  if (url === null) return { refused: 'not a url' }
  if (url.protocol !== 'https:') return { refused: 'not https' }
  if (url.username !== '' || url.password !== '') return { refused: 'userinfo' }
  if (url.port !== '' && !(rules.explicitPort && Number(url.port) >= 1024)) return { refused: 'port' }
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (isIP(host) !== 0) return isPublicAddress(host) ? { url } : { refused: 'address not public' }
  if (!host.includes('.') || ownNetwork.test(host)) return { refused: 'name of the own network' }
  return { url }
}
