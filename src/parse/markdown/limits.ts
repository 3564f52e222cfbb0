import type { Nodes, Parents, Root } from 'mdast'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Places } from '../places.ts'

declare module 'mdast' {
  interface RootData {
    /** Where markup was hidden: its first character in each paragraph. */
    hidden?: number[]
  }
}

/** Paragraphs above this length are looked at, in characters. */
const longest = 20_000
/** How many characters of markup each of them keeps, and how many more all of them together. */
const mostSigns = 1000
const moreSigns = 8000
/** How many bare addresses a paragraph leaves for the Markdown parser; those after them are found in its text. */
const mostAddresses = 1000
/** How many whole links a paragraph keeps: they are parsed in linear time. */
const mostLinks = 20_000
/** How far the end of something may be from its start. */
const farthest = 5000

/**
 * Characters for which the Markdown parser looks back or ahead through the whole paragraph, each time that one occurs, or
 * moves all that is after it; the letters are those that addresses begin with.
 */
const characters = '[]<(*_`~!hHwW@'
/** Characters that no text has: Unicode keeps them for programs. */
const standIn = (character: string): string =>
  String.fromCharCode(0xfdd0 + characters.indexOf(character))
const standIns = /[\uFDD0-\uFDDD]/g

/** Nothing but definitions, a line each, which the Markdown parser reads one by one: a long list may have thousands. */
const definitions =
  /^(?:[ \t]*\r?\n)*(?: {0,3}\[[^[\]\n]+\]:[ \t]+[^\s[\]]+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*(?:\r?\n|$))+$/

/** A whole link, a line break in HTML, and the characters that count. */
const markup =
  /\[[^[\]*_`~<!\n]{1,300}\]\(https?:\/\/[^\s()<>]{1,2000}\)|<br\s?\/?>|[[\]<*_`~!@]|(?<=\])\(|h(?=ttps?:)|w(?=ww\.)/gi

/** A text that can be parsed in linear time, each offset in its place. */
export interface Tamed {
  text: string
  /** Where markup was hidden: its first character in each paragraph. */
  hidden: number[]
}

/**
 * Hides markup of paragraphs that are longer and denser than people write: parsed as they are, they take minutes, as the
 * time grows with the square of the length.
 */
export function tamed(source: string): Tamed {
  if (source.length <= longest) return { text: source, hidden: [] }
  const budget = { left: moreSigns }
  const hidden: number[] = []
  let start = 0
  const runs = source.split(/(?<=\n)(?=[ \t]*(?:\r?\n|[-+*|#>]|\d{1,9}[.)]))/)
  const text = runs.map((run) => {
    const at = start
    start += run.length
    if (run.length <= longest || definitions.test(run)) return run
    const { text, first } = tamedRun(run.replace(standIns, '\uFFFD'), budget)
    if (first !== null) hidden.push(at + first)
    return text
  })
  return { text: text.join(''), hidden }
}

/** @returns with the offset of the first character that would have been parsed */
function tamedRun(run: string, budget: { left: number }): { text: string; first: number | null } {
  let [kept, addresses, links, open] = [0, 0, 0, 0]
  let first: number | null = null
  const isClosed = (end: string, at: number): boolean => run.slice(at, at + farthest).includes(end)
  const hide = (words: string, at: number): string => {
    first ??= at
    return words.replace(/[[\]<(*_`~!]|h(?=ttp)/gi, standIn)
  }
  const text = run.replace(markup, (character, at: number) => {
    if (character.length > 1) return ++links <= mostLinks ? character : hide(character, at)
    if (/[hw@]/i.test(character))
      return ++addresses <= mostAddresses ? character : standIn(character)
    const isPaired =
      character === '['
        ? isClosed(']', at)
        : character === '('
          ? isClosed(')', at)
          : character === '<'
            ? isClosed(endOfTag(run.slice(at, at + 4)), at)
            : character !== ']' || open > 0
    if (!isPaired) return standIn(character)
    open += character === '[' ? 1 : character === ']' ? -1 : 0
    // A bracket that was kept keeps its end.
    if (++kept <= (character === ']' ? 2 * mostSigns : mostSigns)) return character
    return budget.left-- > 0 ? character : hide(character, at)
  })
  return { text, first }
}

/** What ends a comment, an instruction, another declaration, a tag. */
const endOfTag = (start: string): string =>
  start === '<!--' ? '-->' : start.startsWith('<?') ? '?>' : start.startsWith('<![') ? ']]>' : '>'

/** Puts the characters back into what the parser made of a tamed text. */
export function untame(parent: Parents): void {
  for (const node of parent.children as Nodes[]) {
    for (const key of ['value', 'url', 'title', 'alt', 'label', 'identifier'] as const) {
      const fields = node as Partial<Record<typeof key, unknown>>
      if (typeof fields[key] === 'string')
        fields[key] = fields[key].replace(
          standIns,
          (character) => characters[character.charCodeAt(0) - 0xfdd0] ?? character,
        )
    }
    if ('children' in node) untame(node)
  }
}

/** Reports each paragraph of which markup was hidden. */
export const hiddenMarkup = ({ data }: Root, places: Places): Diagnostic[] =>
  (data?.hidden ?? []).map((at) => ({
    rule: 'long-paragraph',
    level: 'warning',
    message:
      'Unexpected paragraph of this length, expected a blank line between entries: from here on its markup is read as text',
    place: places(at, at + 1),
  }))
