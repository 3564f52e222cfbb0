import type { Nodes, Parents, Root } from 'mdast'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { isAmount, mathPattern } from '../../model/math.ts'
import type { PlaceOf } from '../place-of.ts'
import { childrenOf, endOf, startOf } from './nodes.ts'

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
/** The last one escapes others. */
const hiddenCharacters = `${slowCharacters}\\`
/** Placeholders: noncharacters that Unicode reserves for programs. */
const placeholderOf = (character: string): string =>
  String.fromCharCode(0xfdd0 + hiddenCharacters.indexOf(character))
const placeholders = /[\uFDD0-\uFDDE]/g

/**
 * A block of only definitions, one per line, which the Markdown parser reads one by one. A long
 * list may have thousands.
 */
const definitions =
  /^(?:[ \t]*\r?\n)*(?: {0,3}\[[^[\]\n]+\]:[ \t]+[^\s[\]]+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*(?:\r?\n|$))+$/

/** The start or end of a fenced code block, a whole link, a line break in HTML, or one of the slow characters. */
const markup =
  /(?:`{3,}|~{3,})(?<=^[ \t>]*[`~]+)|\[[^[\]*_`~<!\n]{1,300}\]\(https?:\/\/[^\s()<>]{1,2000}\)|<br\s?\/?>|[[\]<*_`~!@]|(?<=\])\(|h(?=ttps?:)|w(?=ww\.)/gim

/** A text of which no paragraph has too much markup, with unchanged offsets. */
interface Limited {
  text: string
  /** Where markup was hidden: its first character in each paragraph. */
  hidden: number[]
}

/**
 * Hides markup in paragraphs that are longer and denser than people write. Parsing is quadratic in
 * their markup and would take minutes.
 */
export function limited(source: string): Limited {
  const clean = source.replace(placeholders, '\uFFFD')
  if (clean.length <= maxLength) return { text: clean, hidden: [] }
  const budget = { left: maxSharedMarkup }
  const hidden: number[] = []
  let start = 0
  const text = blocksOf(clean).map((block) => {
    const at = start
    start += block.length
    if (block.length <= maxLength || definitions.test(block)) return block
    const { text, first } = limitedBlock(block, budget)
    if (first !== null && !isInComment(block, first)) hidden.push(at + first)
    return text
  })
  return { text: text.join(''), hidden }
}

/** Hides markup in mathematics, which Markdown would take as its own: `$\{a\}_{b} * c$`. Offsets do not change. */
export const withoutMarkupInMath = (text: string): string =>
  text.replace(mathPattern, (math) =>
    isAmount(math) || /\]\(|:\/\//.test(math) ? math : math.replace(/[\\*_~<]/g, placeholderOf),
  )

/** Lines that may begin a block: blank ones, bullets, headings, quotes, numbers and rows. */
const blockStart =
  /(?<=\n)([ \t]*)(?:\r?\n|[-+*][ \t\r\n]|#{1,6}[ \t]|>|1[.)][ \t]|(\d{1,9}[.)][ \t])|(\|))/g
/** The first line of a block: its indentation, and how it begins. */
const opening = /(?:[ \t]*\r?\n)*([ \t]*)([-+*#>|]|\d{1,9}[.)])?/y

/** Splits a text where a block begins for certain: paragraphs are never split, lists and tables mostly are. */
function blocksOf(source: string): string[] {
  const blocks: string[] = []
  let start = 0
  for (const { index, 1: indent = '', 2: number, 3: bar } of source.matchAll(blockStart)) {
    opening.lastIndex = start
    const [, outer = '', mark = ''] = opening.exec(source) ?? []
    // Within a paragraph a number other than 1 begins no list, and a bar no table.
    const isText = mark === '' || mark === '|' || indent.length > outer.length
    if ((number !== undefined && isText) || (bar !== undefined && mark !== '|')) continue
    blocks.push(source.slice(start, index))
    start = index
  }
  return [...blocks, source.slice(start)]
}

/** @returns the text, and the offset of the first hidden character that would have been parsed */
function limitedBlock(
  block: string,
  budget: { left: number },
): { text: string; first: number | null } {
  let [kept, addresses, links, open] = [0, 0, 0, 0]
  let first: number | null = null
  const lastCommentEnd = block.lastIndexOf('-->')
  const isClosed = (end: string, at: number): boolean =>
    block.slice(at, at + maxDistance).includes(end)
  const hide = (words: string, at: number): string => {
    first ??= at
    return words.replace(/[[\]<(*_`~!]|h(?=ttp)/gi, placeholderOf)
  }
  const text = block.replace(markup, (character, at: number) => {
    if (/^[`~]{3}/.test(character)) return character
    if (character.length > 1) return ++links <= maxLinks ? character : hide(character, at)
    if (/[hw@]/i.test(character))
      return ++addresses <= maxUrls ? character : placeholderOf(character)
    const isPaired =
      character === '['
        ? isClosed(']', at)
        : character === '('
          ? isClosed(')', at)
          : character === '<'
            ? block.startsWith('<!--', at)
              ? at < lastCommentEnd
              : isClosed(endOfTag(block.slice(at, at + 4)), at)
            : character !== ']' || open > 0
    if (!isPaired) return placeholderOf(character)
    open += character === '[' ? 1 : character === ']' ? -1 : 0
    if (++kept <= (character === ']' ? 2 * maxMarkup : maxMarkup)) return character
    return budget.left-- > 0 ? character : hide(character, at)
  })
  return { text, first }
}

const isInComment = (block: string, at: number): boolean =>
  block.lastIndexOf('<!--', at) > block.lastIndexOf('-->', at)

/** The ends of an instruction, another declaration and a tag. */
const endOfTag = (start: string): string =>
  start.startsWith('<?') ? '?>' : start.startsWith('<![') ? ']]>' : '>'

/** Restores the hidden characters in the tree. */
export function restoreMarkup(parent: Parents): void {
  for (const node of parent.children as Nodes[]) {
    for (const key of ['value', 'url', 'title', 'alt', 'label', 'identifier'] as const) {
      const fields = node as Partial<Record<typeof key, unknown>>
      if (typeof fields[key] === 'string')
        fields[key] = fields[key].replace(
          placeholders,
          (character) => hiddenCharacters[character.charCodeAt(0) - 0xfdd0] ?? character,
        )
    }
    if ('children' in node) restoreMarkup(node)
  }
}

/** Reports each paragraph with hidden markup; in code there is none. */
export const hiddenMarkup = (tree: Root, placeOf: PlaceOf): Diagnostic[] =>
  (tree.data?.hidden ?? [])
    .filter((at) => !isInCode(tree, at))
    .map((at) => ({
      rule: 'long-paragraph',
      level: 'warning',
      message:
        'Unexpected paragraph of this length, expected a blank line between entries: ' +
        'from here on, markup other than whole links may be read as text',
      place: placeOf(at, at + 1),
    }))

function isInCode(node: Nodes, offset: number): boolean {
  const child = childrenOf(node).find((each) => startOf(each) <= offset && offset < endOf(each))
  return node.type === 'code' || (child !== undefined && isInCode(child, offset))
}
