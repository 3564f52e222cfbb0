import type { List, Paper, Section } from '../model/list.ts'
import { SourceText } from '../model/source-text.ts'
import type { Layout } from '../printing/layout.ts'
import { withoutClosing } from './closing.ts'
import { positionIn } from '../printing/order.ts'
import { leadOf, type Parts } from './pattern.ts'

/** A text with a new entry, not yet parsed. */
export interface Draft {
  text: string
  entry: string
  /** The start offset of the entry. */
  start: number
}

interface Wish {
  layout: Layout
  /** The start of the entries next to it. */
  lead: string
  /** Null for the position in the section's order. */
  side: 'first' | 'last' | null
  print: (number: number) => string
}

const numberIn = (text: string, { runs }: Parts): number | null => {
  const [first] = runs
  return first?.field === 'number' ? Number(text.slice(first.start, first.end)) : null
}

/** Inserts an entry next to one that begins alike, and renumbers if entries are numbered. */
export function placed(text: string, parts: Parts[], paper: Paper, wish: Wish): Draft {
  const { layout, lead, side, print } = wish
  const papers = parts.map(({ entry }) => entry.paper)
  const wanted =
    side === 'first' ? 0 : side === 'last' ? parts.length : positionIn(layout.order, papers, paper)
  const isAlike = (each: Parts): boolean => leadOf(each) === lead
  const above = parts.slice(0, wanted).findLast(isAlike)
  const below = parts.slice(wanted).find(isAlike)
  const neighbour = above ?? below ?? parts.at(-1)
  if (!neighbour) return { text, entry: '', start: 0 }
  const isAbove = neighbour !== below
  const known = numberIn(text, neighbour)
  const following = parts.slice(parts.indexOf(neighbour) + (isAbove ? 1 : 0))
  const isCounting = parts.some((each, index) => {
    const [number, next] = [
      numberIn(text, each),
      parts[index + 1] && numberIn(text, parts[index + 1] ?? each),
    ]
    return number !== null && next === number + 1
  })
  const number = known === null ? layout.next : isAbove && isCounting ? known + 1 : known
  const [gap, entry] = [layout.gap, print(number)].map((words) => withLineEnds(words, text)) as [
    string,
    string,
  ]
  const edits = known !== null && isCounting ? renumbered(text, following, number) : []
  const at = isAbove ? endOf(text, parts, neighbour) : neighbour.entry.start
  let rest = text.slice(at)
  for (const { start, end, words } of edits.toReversed())
    rest = rest.slice(0, start - at) + words + rest.slice(end - at)
  return isAbove
    ? { text: text.slice(0, at) + gap + entry + rest, entry, start: at + gap.length }
    : { text: text.slice(0, at) + entry + gap + rest, entry, start: at }
}

/** Where an entry ends, without lines below it that close the section. */
export function endOf(text: string, parts: Parts[], { entry, runs }: Parts): number {
  const ends = parts.flatMap((each) => each.runs.map(({ end }) => end))
  const from = Math.max(
    runs.at(-1)?.end ?? entry.start,
    ...ends.filter((end) => end <= entry.outerEnd),
  )
  return withoutClosing(text, from, entry.outerEnd)
}

/** Text with the line ends that another one mostly has. */
function withLineEnds(words: string, text: string): string {
  const windows = text.split('\r\n').length
  const isWindows = windows * 2 > text.split('\n').length
  return words.replace(/\r?\n/g, isWindows ? '\r\n' : '\n')
}

/** Inserts the first entry of a section below its heading and its introduction. */
export function placedFirst(text: string, list: List, section: Section, entry: string): Draft {
  const source = new SourceText(text, '')
  const next = list.sections.find(({ place }) => place.line > section.place.line)
  const from = source.end(section.place)
  const end = withoutClosing(text, from, next ? source.start(next.place) : text.length)
  const before = text.slice(0, end).trimEnd()
  const [gap, words] = [withLineEnds('\n\n', text), withLineEnds(entry, text)]
  const start = before.length + gap.length
  return { text: before + gap + words + text.slice(before.length), entry: words, start }
}

/** Increments the numbers after an inserted entry, as long as they are consecutive. */
function renumbered(
  text: string,
  following: Parts[],
  number: number,
): { start: number; end: number; words: string }[] {
  const edits: { start: number; end: number; words: string }[] = []
  let expected = number
  for (const each of following) {
    const [run] = each.runs
    if (!run || numberIn(text, each) !== expected) break
    expected += 1
    edits.push({ start: run.start, end: run.end, words: String(expected) })
  }
  return edits
}

/** Inserts a plain item at its position, or after the last entry of a section that has no items. */
export function placedPlain(
  text: string,
  parts: Parts[],
  paper: Paper,
  layout: Layout,
  plain: string,
): Draft {
  const last = parts.at(-1)
  if (!last) return { text, entry: '', start: 0 }
  const lead = leadOf(last)
  const mark = /^[\s>]*[-*+]\s+$/.exec(lead)?.[0]
  if (mark !== undefined) {
    const indent = mark.replace(/[-*+]\s+$/, '')
    const entry = plain.replace('- ', mark).replaceAll('\n', `\n${indent}`)
    return placed(text, parts, paper, { layout, lead, side: null, print: () => entry })
  }
  const entry = withLineEnds(plain, text)
  const at = endOf(text, parts, last)
  const before = withLineEnds('\n\n', text)
  const rest = text.slice(at)
  const after = /^\s*$|^\r?\n\s*\n/.test(rest) ? '' : withLineEnds('\n', text)
  return {
    text: text.slice(0, at) + before + entry + after + rest,
    entry,
    start: at + before.length,
  }
}
