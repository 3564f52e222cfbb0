import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublic } from './safe-address.ts'

/**
 * Returns a lookup for connections that gives only public addresses. A connection uses what its lookup gave, so no second
 * answer of the DNS can lead it elsewhere. Fails with `EPRIVATE` for a name that has no public address.
 */
export function safeLookup(
  allowPrivate: boolean,
  lookup: typeof systemLookup = systemLookup,
): LookupFunction {
  return (name, options, callback) =>
    lookup(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return callback(error, [])
      const allowed = found.filter(({ address }) => allowPrivate || isPublic(address))
      const [first] = allowed
      if (!first) callback(Object.assign(new Error('private'), { code: 'EPRIVATE' }), [])
      else if (options.all) callback(null, allowed)
      else callback(null, first.address, first.family)
    })
}
