import { readAuthors } from '../field/authors.ts'
import { readPublication } from '../field/venue.ts'
import { slice, trim, type Line } from '../line.ts'
import { placedIn, type Placed } from '../placed.ts'
import { merged, published, type Published } from './published.ts'

/** Who wrote something, where and when it appeared, and what else a text says. */
export interface Credits {
  authors: Placed<string>[]
  publication: Published | null
  rest: Line
}

/** Where a text may be cut: behind punctuation, and in front of a venue with its year. */
const cuts = /[,.;)|]\s+|\s+(?=[A-Z][\w&-]*[\s'’]*(?:19|20)?\d\d[.)]?$)/g

/** Longer texts are prose, and trying every cut of them would take long. */
const longest = 3000

interface Cut {
  before: Line
  after: Line
  sign: string
}

/** An initial has a full stop, too. */
const isInitial = ({ before, sign }: Cut): boolean =>
  sign === '.' && /(?:^|[\s.-])\p{Lu}$/u.test(before.shape)

/** The cuts near both ends: in between there is nothing but names. */
function cutsOf(text: Line): Cut[] {
  if (text.shape.length > longest) return []
  const all = [...text.shape.matchAll(cuts)].map(({ index, 0: sign }): Cut => ({
    before: trim(slice(text, 0, index + (sign.startsWith(')') ? 1 : 0))),
    after: trim(slice(text, index + sign.length)),
    sign: sign.trim(),
  }))
  const outer = all.length > 10 ? [...all.slice(0, 5), ...all.slice(-5)] : all
  return [...outer.filter((cut) => !isInitial(cut)), ...outer.filter(isInitial)]
}

/**
 * Reads a text that is nothing but credits: `2023-06, AAAI 2024`, `Authors. Venue 2024`, `(2015), Authors`.
 * @param isSlot whether it stands where only people would, so that a single name is enough
 */
function readCredits(text: Line, isSlot: boolean): Omit<Credits, 'rest'> | null {
  const publication = published(text, true)
  if (publication) return { authors: [], publication }
  // `Last, F., & Other, O. (2015)`
  const [whole, people, year] = /^(.*\S)\s*\(((?:19|20)\d\d)[a-z]?\)[.,]?$/s.exec(text.shape) ?? []
  const dated = whole === undefined ? null : readAuthors(people ?? '', isSlot)
  if (dated)
    return {
      authors: placedIn(text, dated),
      publication: published(slice(text, people?.length ?? 0), true, year),
    }
  const authors = readAuthors(text.shape, isSlot)
  if (authors) return { authors: placedIn(text, authors), publication: null }
  for (const { before, after } of cutsOf(text)) {
    const [left, right] = [published(before, true), published(after, true)]
    if (left && right) return { authors: [], publication: merged(left, right) }
    const people = left
      ? readAuthors(after.shape, true)
      : right
        ? readAuthors(before.shape, true)
        : null
    if (people?.length)
      return { authors: placedIn(left ? after : before, people), publication: left ?? right }
  }
  return null
}

/** Takes the credits off either end of a text, as far as they are plain; the rest is what the text says. */
export function takeCredits(text: Line, isSlot: boolean): Credits {
  const all = readCredits(text, isSlot)
  if (all) return { ...all, rest: slice(text, 0, 0) }
  for (const { before, after, sign } of cutsOf(text).toReversed()) {
    const read = sign === '.' ? readCredits(before, false) : null
    if (read?.publication) return { ...read, rest: after }
  }
  for (const { before, after } of cutsOf(text)) {
    const read = readPublication(after.shape) ? readCredits(after, false) : null
    if (read) return { ...read, rest: before }
  }
  return { authors: [], publication: null, rest: text }
}

/** The length of the title that a text begins with, where credits follow: `Title. Authors. Venue, 2022`, `Title, ICML 2020`. */
export function titleLength(text: Line): number {
  const whole = text.shape.length
  if (whole > 600) return whole
  for (const { index, 0: sign } of text.shape.matchAll(/(?<=[^\s.]{2})[.?!]\s+|,\s+/g)) {
    const title = text.shape.slice(0, index)
    const rest = trim(slice(text, index + sign.length))
    const isWhole = title.split(/\s+/).length > 1 && !/[(（][^)）]*$/.test(title)
    const read = isWhole && rest.shape ? readCredits(rest, false) : null
    const isPeople =
      !sign.startsWith(',') || read?.authors.every(({ value }) => /\p{Lu}\.|^et al/u.test(value))
    if (read && (read.publication || isPeople)) return index + (/^[?!]/.test(sign) ? 1 : 0)
  }
  return whole
}
