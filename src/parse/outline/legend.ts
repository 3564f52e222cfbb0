import type { List, Paragraph, RootContent, Table } from 'mdast'
import type { Range } from '../../model/source-text.ts'
import { lineOf, type Line } from '../line.ts'
import { holdsLink } from '../records/record.ts'
import { withEmoji } from '../markdown/shortcodes.ts'
import { linesOf } from '../slice.ts'
import { readLine, type Definitions } from '../read-line.ts'
import type { Chapter } from './chapter.ts'
import type { Located } from '../located.ts'

/** The meanings of a list's icons according to its legend: `🐍` → `Python`. */
export type Legend = Map<string, string>

const icon =
  '(?::[a-z][\\w+-]*:|(?![\\d#*])\\p{Emoji}(?:[\\uFE0F\\u20E3\\u200D]|\\p{Emoji_Modifier}|(?<=\\u200D)\\p{Emoji})*)'
const named =
  /\b(?:legends?|keys?|icons?|symbols?|markers?|explanation|emojis?)\b|图例|图标|标记|凡例/i

/**
 * Reads the legends of a document: bullets, lines or rows that each begin with another icon and have
 * no link.
 */
export function legendOf(chapters: Chapter[], definitions: Definitions): Legend {
  const legend: Legend = new Map()
  for (const { title, blocks } of chapters)
    for (const lines of blocks.flatMap((block) => blocksOfLines(block, definitions)))
      readLegend(lines, named.test(title), legend)
  return legend
}

/** Lines that belong together: those of a paragraph, the bullets of a list, the rows of a table. */
function blocksOfLines(block: RootContent, definitions: Definitions): Line[][] {
  if (block.type === 'paragraph') return [linesOf(readLine(block.children, definitions))]
  if (block.type === 'table') return [rowsOf(block, definitions)]
  return block.type === 'list' ? listsOf(block, definitions) : []
}

/**
 * A placeholder for a bullet with a link, which cannot be in a legend; reading all bullets again
 * would be slow.
 */
const unread = lineOf([])

const leadsNowhere = ({ children }: Paragraph): boolean =>
  children.every(({ type }) => type !== 'link')

function listsOf(list: List, definitions: Definitions): Line[][] {
  const own = list.children.flatMap(({ children: [first] }) =>
    first?.type === 'paragraph'
      ? [leadsNowhere(first) ? readLine(first.children, definitions) : unread]
      : [],
  )
  const nested = list.children.flatMap(({ children }) =>
    children.filter((child): child is List => child.type === 'list'),
  )
  return [own, ...nested.flatMap((each) => listsOf(each, definitions))]
}

function rowsOf({ children: [, ...rows] }: Table, definitions: Definitions): Line[] {
  return rows.map(({ children: [first, second, ...others] }) => {
    if (others.some(holdsLink)) return unread
    const [mark, words] = [
      readLine(first?.children ?? [], definitions),
      readLine(second?.children ?? [], definitions),
    ]
    return {
      spans: [...mark.spans, ...words.spans],
      shape: `${spoken(mark).trim()} | ${spoken(words)}`,
    }
  })
}

/** The text of a line including its code spans: `` `⚠` - Depends on a service ``. */
const spoken = ({ spans }: Line): string =>
  spans.map(({ kind, text }) => (kind === 'text' || kind === 'code' ? text : '\uFFFC')).join('')

function readLegend(lines: Line[], isNamed: boolean, legend: Legend): void {
  const marked = new RegExp(`^\\s*(${icon})\\s*([-–—:：=|]+\\s*)?(\\p{L}.*)$`, 'su')
  const read = lines.map((line) =>
    line.spans.some(({ kind }) => kind === 'link')
      ? null
      : marked.exec(line.shape.includes(' | ') ? line.shape : spoken(line)),
  )
  const entries = read.filter((match) => match !== null && (isNamed || match[2] !== undefined))
  if (entries.length * 2 < lines.length || (entries.length < 2 && !isNamed)) return
  // Icons that come back are marks of the entries, `✅ | Title`.
  if (new Set(entries.map((match) => match?.[1])).size < entries.length && !isNamed) return
  for (const match of entries) {
    const [meaning = ''] = /^[^.;；。(（\n\v]{1,40}/.exec(match?.[3] ?? '') ?? []
    if (match?.[1] && meaning.trim()) legend.set(bare(match[1]), meaning.trim())
  }
}

/** An icon in one spelling: the source has shortcodes where the tree has emoji. */
const bare = (mark: string): string => withEmoji(mark).replaceAll('\uFE0F', '')

/** The meanings of the legend's icons in a source range. An icon before a number is a counter. */
export function tagsOf(legend: Legend, source: string, { start, end }: Range): Located<string>[] {
  if (!legend.size) return []
  const found = new Map<string, Located<string>>()
  for (const { index, 0: mark } of source.slice(start, end).matchAll(new RegExp(icon, 'gu'))) {
    const meaning = legend.get(bare(mark))
    const isCount = /^\s*\d/.test(
      source.slice(start + index + mark.length, start + index + mark.length + 3),
    )
    if (meaning !== undefined && !isCount && !found.has(meaning))
      found.set(meaning, { value: meaning, start: start + index, end: start + index + mark.length })
  }
  return [...found.values()]
}
