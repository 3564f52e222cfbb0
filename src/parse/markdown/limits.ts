import type { Nodes, Parents, Root } from 'mdast'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { PlaceOf } from '../place-of.ts'

declare module 'mdast' {
  interface RootData {
    /** Where markup was hidden: its first character in each paragraph. */
    hidden?: number[]
  }
}

/** Longer paragraphs are checked, in characters. */
const maxLength = 20_000
/** How many characters of markup each paragraph keeps, and all of them together beyond that. */
const maxMarkup = 1000
const maxSharedMarkup = 8000
/**
 * How many bare URLs in a paragraph the Markdown parser reads; later ones are found in the text.
 */
const maxUrls = 1000
/** How many whole links a paragraph keeps; they are parsed in linear time. */
const maxLinks = 20_000
/** The maximum distance between the start and the end of a construct. */
const maxDistance = 5000

/**
 * Characters that make the Markdown parser scan the whole paragraph, or move everything after them,
 * each time they occur. The letters are the first ones of URLs.
 */
const slowCharacters = '[]<(*_`~!hHwW@'
/** Placeholders: noncharacters that Unicode reserves for programs. */
const placeholderOf = (character: string): string =>
  String.fromCharCode(0xfdd0 + slowCharacters.indexOf(character))
const placeholders = /[\uFDD0-\uFDDD]/g

/**
 * A block of only definitions, one per line, which the Markdown parser reads one by one. A long
 * list may have thousands.
 */
const definitions =
  /^(?:[ \t]*\r?\n)*(?: {0,3}\[[^[\]\n]+\]:[ \t]+[^\s[\]]+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*(?:\r?\n|$))+$/

/** A whole link, a line break in HTML, or one of the slow characters. */
const markup =
  /\[[^[\]*_`~<!\n]{1,300}\]\(https?:\/\/[^\s()<>]{1,2000}\)|<br\s?\/?>|[[\]<*_`~!@]|(?<=\])\(|h(?=ttps?:)|w(?=ww\.)/gi

/** A text that can be parsed in linear time, with unchanged offsets. */
export interface Limited {
  text: string
  /** Where markup was hidden: its first character in each paragraph. */
  hidden: number[]
}

/**
 * Hides markup in paragraphs that are longer and denser than people write. Parsing is quadratic in
 * their length and would take minutes.
 */
export function limited(source: string): Limited {
  if (source.length <= maxLength) return { text: source, hidden: [] }
  const budget = { left: maxSharedMarkup }
  const hidden: number[] = []
  let start = 0
  const runs = source.split(/(?<=\n)(?=[ \t]*(?:\r?\n|[-+*|#>]|\d{1,9}[.)]))/)
  const text = runs.map((run) => {
    const at = start
    start += run.length
    if (run.length <= maxLength || definitions.test(run)) return run
    const { text, first } = limitedRun(run.replace(placeholders, '\uFFFD'), budget)
    if (first !== null) hidden.push(at + first)
    return text
  })
  return { text: text.join(''), hidden }
}

/** @returns the text, and the offset of the first hidden character that would have been parsed */
function limitedRun(run: string, budget: { left: number }): { text: string; first: number | null } {
  let [kept, addresses, links, open] = [0, 0, 0, 0]
  let first: number | null = null
  const isClosed = (end: string, at: number): boolean =>
    run.slice(at, at + maxDistance).includes(end)
  const hide = (words: string, at: number): string => {
    first ??= at
    return words.replace(/[[\]<(*_`~!]|h(?=ttp)/gi, placeholderOf)
  }
  const text = run.replace(markup, (character, at: number) => {
    if (character.length > 1) return ++links <= maxLinks ? character : hide(character, at)
    if (/[hw@]/i.test(character))
      return ++addresses <= maxUrls ? character : placeholderOf(character)
    const isPaired =
      character === '['
        ? isClosed(']', at)
        : character === '('
          ? isClosed(')', at)
          : character === '<'
            ? isClosed(endOfTag(run.slice(at, at + 4)), at)
            : character !== ']' || open > 0
    if (!isPaired) return placeholderOf(character)
    open += character === '[' ? 1 : character === ']' ? -1 : 0
    // A bracket that was kept keeps its end.
    if (++kept <= (character === ']' ? 2 * maxMarkup : maxMarkup)) return character
    return budget.left-- > 0 ? character : hide(character, at)
  })
  return { text, first }
}

/** The ends of a comment, an instruction, another declaration and a tag. */
const endOfTag = (start: string): string =>
  start === '<!--' ? '-->' : start.startsWith('<?') ? '?>' : start.startsWith('<![') ? ']]>' : '>'

/** Restores the hidden characters in the tree. */
export function restoreMarkup(parent: Parents): void {
  for (const node of parent.children as Nodes[]) {
    for (const key of ['value', 'url', 'title', 'alt', 'label', 'identifier'] as const) {
      const fields = node as Partial<Record<typeof key, unknown>>
      if (typeof fields[key] === 'string')
        fields[key] = fields[key].replace(
          placeholders,
          (character) => slowCharacters[character.charCodeAt(0) - 0xfdd0] ?? character,
        )
    }
    if ('children' in node) restoreMarkup(node)
  }
}

/** Reports each paragraph with hidden markup. */
export const hiddenMarkup = ({ data }: Root, placeOf: PlaceOf): Diagnostic[] =>
  (data?.hidden ?? []).map((at) => ({
    rule: 'long-paragraph',
    level: 'warning',
    message:
      'Unexpected paragraph of this length, expected a blank line between entries: ' +
      'from here on its markup is read as text',
    place: placeOf(at, at + 1),
  }))
