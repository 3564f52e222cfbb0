import type { RootContent } from 'mdast'
import type { Chapter } from '../outline/chapter.ts'
import { summaryOf } from '../markdown/html-nodes.ts'
import { isKnownVenue, readPublication } from '../field/venue.ts'
import type { Line } from '../line.ts'
import {
  linksOfRecord,
  outwardLinks,
  partOf,
  recordOf,
  withBelow,
  type ListRecord,
} from './record.ts'
import { isTitled, type Segmenter } from './segment.ts'
import type { LinkWords } from './link-words.ts'
import type { Votes } from './votes.ts'

interface Candidate {
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
}

/**
 * Turns headings that are entries into records: at least three of one rank, and most of those with
 * content, that are a link or are above only labelled links. They are removed from the map, and
 * their records are added to the chapter above.
 */
export function readHeadingRecords(
  records: Map<Chapter, ListRecord[]>,
  segmenter: Segmenter,
  votes: Votes,
): void {
  const titles = new Map<string, number>()
  for (const { kind, title } of records.keys())
    if (kind === 'heading') titles.set(title, (titles.get(title) ?? 0) + 1)
  const below = new Map<Chapter, Chapter[]>()
  for (const chapter of records.keys()) {
    if (!chapter.parent) continue
    const beside = below.get(chapter.parent)
    if (beside) beside.push(chapter)
    else below.set(chapter.parent, [chapter])
  }
  /** Whether a heading names a field, such as `### Links` below every entry. */
  const isField = ({ kind, title }: Chapter): boolean =>
    kind === 'heading' && (titles.get(title) ?? 0) >= 3 && !/\d/.test(title)

  const full = [...records].filter(([, own]) =>
    own.some((record) => withBelow(record).some((each) => linksOfRecord(each).length > 0)),
  )
  const candidates = [...records.keys()].flatMap((chapter) => {
    if (
      (chapter.kind !== 'heading' && chapter.kind !== 'summary') ||
      !chapter.parent ||
      isField(chapter)
    )
      return []
    const children = below.get(chapter) ?? []
    const isDeep = (child: Chapter): boolean =>
      below.has(child) && !(child.kind === 'summary' && (below.get(child) ?? []).every(isField))
    if (children.some((child) => (child.kind === 'heading' && !isField(child)) || isDeep(child)))
      return []
    const parts = [chapter, ...children.flatMap((child) => [child, ...(below.get(child) ?? [])])]
    return candidateOf(chapter, parts, records, segmenter, votes)
  })
  const counts = countedBy(full.map(([chapter]) => rankOf(chapter)))
  const shared = sharedLabels(candidates)
  const isSure = (candidate: Candidate): boolean =>
    candidate.isSure || candidate.labels.filter((label) => shared.has(label)).length > 1
  const ranksOf = (some: Candidate[]): Map<string, number> =>
    countedBy(some.map(({ chapter }) => rankOf(chapter)))
  const possible = candidates.filter((each) => each.mayBe || isSure(each))
  const [sureCounts, possibleCounts] = [ranksOf(candidates.filter(isSure)), ranksOf(possible)]
  for (const candidate of possible) {
    const { chapter, parts, record } = candidate
    const rank = rankOf(chapter)
    const [sure, all] = [sureCounts.get(rank) ?? 0, possibleCounts.get(rank) ?? 0]
    const isMost = sure * 3 >= (counts.get(rank) ?? 0) * 2
    if (all < fewestHeadings || sure < fewestSure || !isMost || !chapter.parent) continue
    records.get(chapter.parent)?.push(record)
    for (const part of parts) records.delete(part)
  }
}

/**
 * The minimum numbers of headings of one rank that may be entries, and that are by their own form.
 */
const fewestHeadings = 3
const fewestSure = 2

/**
 * Labels that at least three headings, and half of all with labels, have once each: the fields of
 * entries.
 */
function sharedLabels(candidates: Candidate[]): Set<string> {
  const labelled = candidates.filter(({ labels }) => labels.length > 0)
  const counts = countedBy(labelled.flatMap(({ labels }) => labels))
  return new Set(
    [...counts].flatMap(([label, count]) =>
      count >= 3 && count * 2 >= labelled.length ? [label] : [],
    ),
  )
}

/** Headings of one rank are compared with each other. */
const rankOf = ({ kind, depth }: Chapter): string => `${kind} ${depth}`

function countedBy(names: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function candidateOf(
  chapter: Chapter,
  parts: Chapter[],
  all: Map<Chapter, ListRecord[]>,
  segmenter: Segmenter,
  votes: Votes,
): Candidate[] {
  const node = chapter.node.type === 'details' ? summaryOf(chapter.node) : chapter.node
  if (!node) return []
  const head = votes.lineOf(node)
  const records = parts.flatMap((part) => all.get(part) ?? [])
  const titled = records.filter(
    ({ container, parts: [first] }) => container !== 'bullet' && first && isTitled(first.line),
  )
  if (titled.length > 1) return []
  const blocks = parts.flatMap((part) => part.blocks)
  const lines = blocks.flatMap((block) => segmenter.linesIn(block))
  const isSure = isLinkedTitle(head, records, votes) || isOverLabels(lines, records, votes.words)
  const mayBe = votes.words.wordsSaid(head) > 3 && !records.some((each) => hasTitle(each, votes))
  const labels = lines.flatMap(({ shape }) => /^([^:：\uFFFC]{2,24})[:：]/.exec(shape)?.[1] ?? [])
  const isLabelled =
    new Set(labels).size === labels.length &&
    labels.length > 1 &&
    !records.some((each) => hasTitle(each, votes))
  if (!isSure && !mayBe && !isLabelled) return []
  const nodes = parts.flatMap((part): RootContent[] => [part.node as RootContent, ...part.blocks])
  return [
    {
      chapter,
      parts,
      isSure,
      mayBe,
      labels: isLabelled ? labels : [],
      record: recordOf(
        'heading',
        [partOf('head', head), ...lines.map((line) => partOf('line', line))],
        {
          start: chapter.node.position?.start.offset ?? 0,
          end: Math.max(...nodes.map(({ position }) => position?.end.offset ?? 0)),
        },
        { broken: records.flatMap(({ broken }) => broken) },
      ),
    },
  ]
}

/**
 * Whether the heading is a link that is not a conference, and no record below it begins with a
 * title.
 */
function isLinkedTitle(head: Line, records: ListRecord[], votes: Votes): boolean {
  const [link] = outwardLinks(head)
  const isTitle =
    link !== undefined &&
    !votes.words.isLabelled(link) &&
    !/\p{L}{3}/u.test(head.shape) &&
    !isMeeting(link.text)
  return isTitle && !records.some((record) => hasTitle(record, votes))
}

/** `EuroSys 2024`: a known venue and its year. */
function isMeeting(text: string): boolean {
  const published = readPublication(text)
  return published !== null && published.year !== null && isKnownVenue(published)
}

const hasTitle = ({ parts: [first], below }: ListRecord, votes: Votes): boolean =>
  (first !== undefined && first.role === 'main' && votes.beginsWithTitle(first.line)) ||
  below.some((each) => hasTitle(each, votes))

/** Whether there are only labelled links below, and at most one paragraph with other words. */
function isOverLabels(lines: Line[], records: ListRecord[], words: LinkWords): boolean {
  const links = lines.flatMap(outwardLinks)
  const isLabelled =
    links.length > 0 && links.length <= 12 && links.some((link) => words.isLabelled(link))
  const said = records
    .flatMap(withBelow)
    .filter(
      (record) =>
        linksOfRecord(record).length > 0 &&
        record.parts.reduce((sum, { line }) => sum + words.wordsSaid(line), 0) >= 3,
    )
  const [only, ...more] = said
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
