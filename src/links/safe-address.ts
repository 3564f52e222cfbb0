import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** IPv4 networks that are not the public internet, by the registry of IANA, and what clouds use for metadata. */
const closed4 = new BlockList()
for (const network of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
])
  closed4.addSubnet(...partsOf(network), 'ipv4')

/** Public IPv6 is 2000::/3 without these: protocols and tunnels (they embed IPv4 addresses), documentation. */
const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
const closed6 = new BlockList()
for (const network of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])
  closed6.addSubnet(...partsOf(network), 'ipv6')

function partsOf(network: string): [address: string, prefix: number] {
  const [address = '', prefix] = network.split('/')
  return [address, Number(prefix)]
}

/**
 * Whether an IP address is on the public internet: not private, loopback, link-local, multicast, reserved, or a cloud's
 * metadata. An IPv6 address that contains an IPv4 address (`::ffff:10.0.0.1`, `64:ff9b::a00:1`) is judged by that.
 */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !closed4.check(address, 'ipv4')
  if (!isIPv6(address) || address.includes('%')) return false
  const embedded = embeddedIPv4(address)
  if (embedded !== null) return isPublic(embedded)
  return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')
}

/** Returns the IPv4 address in a mapped address or one of NAT64. */
function embeddedIPv4(address: string): string | null {
  // The URL parser writes any spelling in hexadecimal, compressed.
  const text = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [, high, low] = /^(?:::ffff:|64:ff9b::)(?:([\da-f]{1,4}):)?([\da-f]{1,4})$/.exec(text) ?? []
  if (low === undefined) return null
  const [a, b] = [Number.parseInt(high ?? '0', 16), Number.parseInt(low, 16)]
  return [a >> 8, a & 255, b >> 8, b & 255].join('.')
}
