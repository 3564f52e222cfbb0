import { type List, papersOf, type Place } from './list.ts'

/** An address in a list. */
export interface Address {
  /** As the list has it, absolute. */
  url: string
  place: Place
}

/**
 * Returns every http(s) address of a list with its place, in the order of the source. An address in a note has the place of
 * the note.
 */
export function addressesOf(list: List): Address[] {
  const all = [
    ...papersOf(list).flatMap(({ link, links, note, places }) => [
      { url: link, place: places.link },
      ...links.map(({ url }, index) => ({ url, place: places.links[index] })),
      ...note.flatMap((inline) =>
        inline.kind === 'link' ? [{ url: inline.url, place: places.note }] : [],
      ),
    ]),
    ...list.others.filter(({ kind }) => kind !== 'fault'),
  ]
  const found = new Map<string, Address>()
  for (const { url, place } of all)
    if (url && place && askedAddress(url) !== null)
      found.set(`${place.line}:${place.column} ${url}`, { url, place })
  return [...found.values()].toSorted(
    (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
  )
}

/** Returns what is asked for an address: no fragment, no password, one spelling; null if it is not http(s). */
export function askedAddress(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null
  const asked = new URL(url)
  asked.hash = asked.username = asked.password = ''
  return asked.href
}
