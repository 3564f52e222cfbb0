import { countsOf, groupBy } from '../../model/collections.ts'
import { asideOf } from '../outline/aside-of.ts'
import type { Chapter } from '../outline/chapter.ts'
import { candidatesOf, type Candidate } from './heading-candidates.ts'
import { holdsLink, linksOfRecord, withBelow, type ListRecord } from './record.ts'
import { titleHeadings } from './title-headings.ts'
import type { Votes } from './votes.ts'

/**
 * Turns headings that are entries into records: at least three of one rank, and most of those with
 * content, that are a link or are above only labelled links. They are removed from the map, and
 * their records are added to the chapter above.
 */
export function readHeadingRecords(records: Map<Chapter, ListRecord[]>, votes: Votes): void {
  const chapters = [...records.keys()]
  const headings = chapters.filter(({ kind }) => kind === 'heading')
  const titles = countsOf(headings.map(({ title }) => title))
  const below = groupBy(chapters, ({ parent }) => parent)
  /** Whether a heading names a field, such as `### Links` below every entry. */
  const isField = ({ kind, title }: Chapter): boolean =>
    kind === 'heading' && (titles.get(title) ?? 0) >= 3 && !/\d/.test(title)

  /** Whether a heading may name a part of the notes below a title. */
  const isShort = (chapter: Chapter): boolean =>
    chapter.kind === 'heading' &&
    !below.has(chapter) &&
    !holdsLink(chapter.node) &&
    votes.words.wordCount(votes.lineOf(chapter.node)) <= maxPartWords
  const leaves = headings.filter(
    (chapter) =>
      !isField(chapter) &&
      chapter.parent &&
      // The first heading names the list.
      (chapter !== headings[0] || chapter.depth > 1) &&
      (below.get(chapter) ?? []).every((child) => isField(child) || isShort(child)) &&
      !asideOf(chapter),
  )
  const worded = titleHeadings(
    new Map(leaves.map((chapter) => [chapter, records.get(chapter) ?? []])),
    votes,
  )
  const full = [...records].filter(([, own]) =>
    own.some((record) => withBelow(record).some((each) => linksOfRecord(each).length > 0)),
  )
  const candidates = chapters.flatMap((chapter) => {
    if (
      (chapter.kind !== 'heading' && chapter.kind !== 'summary') ||
      !chapter.parent ||
      isField(chapter) ||
      asideOf(chapter)
    )
      return []
    const children = below.get(chapter) ?? []
    const isDeep = (child: Chapter): boolean =>
      below.has(child) && !(child.kind === 'summary' && (below.get(child) ?? []).every(isField))
    const isTitle = worded.has(chapter)
    const isSection = (child: Chapter): boolean =>
      (child.kind === 'heading' && !isField(child) && !isTitle) || isDeep(child)
    if (children.some(isSection)) return []
    const parts = [chapter, ...children.flatMap((child) => [child, ...(below.get(child) ?? [])])]
    return candidatesOf(chapter, parts, records, votes, isTitle)
  })
  const counts = countsOf(full.map(([chapter]) => rankOf(chapter)))
  const shared = sharedLabels(candidates)
  const hasFields = ({ labels }: Candidate): boolean =>
    labels.filter((label) => shared.has(label)).length > 1
  const isSure = (candidate: Candidate): boolean => candidate.isSure || hasFields(candidate)
  const ranksOf = (some: Candidate[]): Map<string, number> =>
    countsOf(some.map(({ chapter }) => rankOf(chapter)))
  const possible = candidates.filter((each) => each.mayBe || isSure(each))
  const [sureCounts, possibleCounts] = [ranksOf(candidates.filter(isSure)), ranksOf(possible)]
  for (const candidate of possible) {
    const { chapter, parts, record } = candidate
    const rank = rankOf(chapter)
    const [sure, all] = [sureCounts.get(rank) ?? 0, possibleCounts.get(rank) ?? 0]
    const isMost = sure * 3 >= (counts.get(rank) ?? 0) * 2
    const isHabit = all >= minHeadings && sure >= minSure && isMost
    // Where nothing is between a heading and its fields, no other title is.
    const hasOnlyFields = hasFields(candidate) && shared.has(candidate.firstLabel)
    const isByItself = worded.has(chapter) || hasOnlyFields
    if (!(isHabit || isByItself) || !chapter.parent) continue
    records.get(chapter.parent)?.push(record)
    for (const part of parts) records.delete(part)
  }
}

/** The maximum number of words of a heading that names a part of notes. */
const maxPartWords = 3

/**
 * The minimum numbers of headings of one rank that may be entries, and that are by their own form.
 */
const minHeadings = 3
const minSure = 2

/**
 * Labels that at least three headings, and half of all with labels, have once each: the fields of
 * entries.
 */
function sharedLabels(candidates: Candidate[]): Set<string> {
  const labelled = candidates.filter(({ labels }) => labels.length > 0)
  const counts = countsOf(labelled.flatMap(({ labels }) => labels))
  return new Set(
    [...counts].flatMap(([label, count]) =>
      count >= 3 && count * 2 >= labelled.length ? [label] : [],
    ),
  )
}

/** Headings of one rank are compared with each other. */
const rankOf = ({ kind, depth }: Chapter): string => `${kind} ${depth}`
