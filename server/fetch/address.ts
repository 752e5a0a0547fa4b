import ipaddr from 'ipaddr.js'

/** IANA's special-purpose registry for IPv4 (seen 2026-11), multicast, and what clouds answer metadata on. */
const refused4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
].map((range) => ipaddr.IPv4.parseCIDR(range))

/** All global unicast. Loopback, v4-mapped, NAT64, unique local, link local and multicast lie outside of it. */
const allowed6 = ipaddr.IPv6.parseCIDR('2000::/3')

/** IANA's special-purpose registry for IPv6 within it: Teredo, benchmarking, ORCHID, documentation, 6to4, AS112. */
const refused6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'].map((range) =>
  ipaddr.IPv6.parseCIDR(range),
)

/** True only for an address that the public internet routes. Anything that does not parse strictly is not. */
export function isPublicAddress(address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) {
    const parsed = ipaddr.IPv4.parse(address)
    return !refused4.some((range) => parsed.match(range))
  }
  if (!ipaddr.IPv6.isValid(address) || address.includes('%')) return false
  const parsed = ipaddr.IPv6.parse(address)
  return parsed.match(allowed6) && !refused6.some((range) => parsed.match(range))
}
