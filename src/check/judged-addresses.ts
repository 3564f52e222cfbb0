import { type Address, addressesOf, askedAddress } from '../model/addresses.ts'
import type { Verdict } from '../model/verdict.ts'
import type { RuleContext } from './rule-context.ts'

/** Returns the addresses of a list on which there is a verdict, each with the place of its own text. */
export function judgedAddresses({
  list,
  source,
  verdicts,
}: RuleContext): (Address & { verdict: Verdict })[] {
  if (!verdicts.size) return []
  return addressesOf(list).flatMap(({ url, place }) => {
    const verdict = verdicts.get(askedAddress(url) ?? '')
    if (!verdict) return []
    // An address with an escape or an entity in it is not found; its whole link is marked then.
    const within = source.slice(place).indexOf(url)
    const start = source.start(place) + within
    return [{ url, place: within < 0 ? place : source.place(start, start + url.length), verdict }]
  })
}
