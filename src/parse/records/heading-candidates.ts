import type { RootContent } from 'mdast'
import { isVenueWithYear } from '../field/venue.ts'
import { lineOf, type Line } from '../line.ts'
import { summaryOf } from '../markdown/html-nodes.ts'
import { endOf, startOf } from '../markdown/nodes.ts'
import type { Chapter } from '../outline/chapter.ts'
import { linesIn } from './lines-in.ts'
import type { LinkWords } from './link-words.ts'
import { isTitled as beginsWithTitle } from './paragraph-records.ts'
import {
  linksOfRecord,
  outwardLinks,
  partOf,
  recordOf,
  withBelow,
  type ListRecord,
} from './record.ts'
import type { Votes } from './votes.ts'

/** A heading that may be an entry. */
export interface Candidate {
  chapter: Chapter
  /** The chapter and its subchapters that contain its fields. */
  parts: Chapter[]
  record: ListRecord
  /** Whether its own form makes it an entry. */
  isSure: boolean
  /** Whether it is an entry if most headings of its rank are. */
  mayBe: boolean
  /** The words before a colon that begin its lines: `简介：…`, `**Access:** …`. */
  labels: string[]
  /** Those that begin its first line. */
  firstLabel: string
}

/**
 * Reads a heading with its subchapters as a record; empty if it cannot be an entry.
 * @param isTitle whether its words make it a title; see `titleHeadings`
 */
export function candidatesOf(
  chapter: Chapter,
  parts: Chapter[],
  all: Map<Chapter, ListRecord[]>,
  votes: Votes,
  isTitle: boolean,
): Candidate[] {
  const node = chapter.node.type === 'details' ? summaryOf(chapter.node) : chapter.node
  if (!node) return []
  const head = votes.lineOf(node)
  const records = parts.flatMap((part) => all.get(part) ?? [])
  const titled = records.filter(
    ({ container, parts: [first] }) =>
      container !== 'bullet' && first && beginsWithTitle(first.line),
  )
  if (!isTitle && (titled.length > 1 || records.filter(isLinkedRow).length >= minRows)) return []
  const blocks = parts.flatMap((part) => part.blocks)
  const lines = blocks.flatMap((block) => linesIn(block, votes))
  const isTitled = records.some((each) => hasTitle(each, votes))
  const isSure =
    isLinkedTitle(head, records, votes) || isOverLabels(lines, records, votes.words) || isTitle
  const mayBe = votes.words.wordCount(head) > 3 && !isTitled
  const labels = lines.flatMap((line) => labelOf(line) || [])
  const isLabelled = new Set(labels).size === labels.length && labels.length > 1 && !isTitled
  if (!isSure && !mayBe && !isLabelled) return []
  const nodes = parts.flatMap((part): RootContent[] => [part.node as RootContent, ...part.blocks])
  return [
    {
      chapter,
      parts,
      isSure,
      mayBe,
      labels: isLabelled ? labels : [],
      firstLabel: lines[0] ? labelOf(lines[0]) : '',
      record: recordOf(
        'heading',
        [partOf('head', head), ...lines.map((line) => partOf('line', line))],
        {
          start: startOf(chapter.node),
          end: Math.max(...nodes.map(endOf)),
        },
        { broken: records.flatMap(({ broken }) => broken) },
      ),
    },
  ]
}

const labelOf = ({ shape }: Line): string => /^([^:：\uFFFC]{2,24})[:：]/.exec(shape)?.[1] ?? ''

/** From this number on, linked rows below a heading are entries and not its fields. */
const minRows = 3

const isLinkedRow = (record: ListRecord): boolean =>
  record.container === 'row' && linksOfRecord(record).length > 0

/** A link with at least this many words is a title, whatever else a heading says. */
const minWordsOfTitle = 3

/**
 * Whether the heading is or has a link that is not a conference, or words before a labelled link,
 * and no record below it begins with a title: `### Doe et al. [Lists at Work](…) ICLR 2015`,
 * `### Lists at Work [pdf](…)`.
 */
function isLinkedTitle(head: Line, records: ListRecord[], votes: Votes): boolean {
  const [link] = outwardLinks(head)
  const isTitle =
    link !== undefined &&
    (votes.words.isLabelled(link)
      ? votes.words.wordCount(head) >= minWordsOfTitle
      : !/\p{L}{3}/u.test(head.shape) ||
        votes.words.wordCount(lineOf([link])) >= minWordsOfTitle) &&
    !isVenueWithYear(link.text)
  return isTitle && !records.some((record) => hasTitle(record, votes))
}

/** `[2015 CVPR] Lists at Work` */
const cited = /^\s*\[(?:19|20)\d\d(?: [\p{L}@+ ]{2,20})?\]\s*\p{L}{2,}/u

const hasTitle = ({ parts: [first], below }: ListRecord, votes: Votes): boolean =>
  (first !== undefined &&
    first.role === 'main' &&
    (votes.beginsWithTitle(first.line) || cited.test(first.line.shape))) ||
  below.some((each) => hasTitle(each, votes))

/** Whether there are only labelled links below, and at most one paragraph with links and words. */
function isOverLabels(lines: Line[], records: ListRecord[], words: LinkWords): boolean {
  if (lines.some(({ shape }) => cited.test(shape))) return false
  const links = lines.flatMap(outwardLinks)
  const isLabelled =
    links.length > 0 && links.length <= 12 && links.some((link) => words.isLabelled(link))
  const wordy = records
    .flatMap(withBelow)
    .filter(
      (record) =>
        linksOfRecord(record).length > 0 &&
        record.parts
          .filter(({ role, line }) => role !== 'para' || outwardLinks(line).length > 0)
          .reduce((sum, { line }) => sum + words.wordCount(line), 0) >= 3,
    )
  const [only, ...more] = wordy
  return (
    isLabelled &&
    more.length === 0 &&
    (!only || only.container === 'paragraph') &&
    records.every(
      (record) => record === only || (hasLabelsOnly(record, words) && !record.below.length),
    )
  )
}

const hasLabelsOnly = (record: ListRecord, words: LinkWords): boolean =>
  linksOfRecord(record).every((link) => words.isLabelled(link))
