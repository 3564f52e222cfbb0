import { groupBy } from '../../model/collections.ts'
import type { Chapter } from '../outline/chapter.ts'
import type { Line } from '../line.ts'
import { linksOfRecord, type ListRecord } from './record.ts'
import type { Votes } from './votes.ts'

/**
 * At least this many headings of one rank with a number, and this many words on the mean, are titles.
 */
const minNumbered = 8
/** At least this many headings without a number, and this share of all over text, are titles. */
const minTitles = 5
const minShare = 0.6
const minWords = 5

/**
 * The headings of a document that are titles of papers by their words alone: many with a number,
 * `## 3、Lists at Work: A Study`, or most of those over text.
 * @param leaves the headings without sections below, and their records
 */
export function titleHeadings(leaves: Map<Chapter, ListRecord[]>, votes: Votes): Set<Chapter> {
  const titles = numberedTitles([...leaves.keys()], votes)
  const full = [...leaves].filter(
    ([{ blocks }, records]) => blocks.length > 0 || records.length > 0,
  )
  const worded = full.filter(
    ([{ node }, records]) => isWorded(votes.lineOf(node), votes) && !areEntries(records, votes),
  )
  const overText = worded.filter(([{ blocks }]) => blocks.some(isText))
  if (
    worded.length >= minTitles &&
    worded.length >= full.length * minShare &&
    overText.length * 2 > worded.length
  )
    for (const [chapter] of [...worded, ...besideTitles(full, worded, votes)]) titles.add(chapter)
  return titles
}

type Leaf = [Chapter, ListRecord[]]

/** Headings over text with fewer words, where at least half of those beside them are titles. */
function besideTitles(full: Leaf[], worded: Leaf[], votes: Votes): Leaf[] {
  const titles = new Set(worded)
  return [...groupBy(full, ([{ parent }]) => parent).values()].flatMap((beside) => {
    const others = beside.filter((leaf) => !titles.has(leaf))
    return others.length * 2 > beside.length
      ? []
      : others.filter(([{ blocks }, records]) => blocks.some(isText) && !areEntries(records, votes))
  })
}

function numberedTitles(headings: Chapter[], votes: Votes): Set<Chapter> {
  const numbered = headings.filter(({ title }) => /^\d{1,3}\s*[.、．)）]\s*\p{L}/u.test(title))
  return new Set(
    [...groupBy(numbered, ({ depth }) => depth).values()].flatMap((alike) => {
      const words = alike.map(({ node }) => votes.words.wordCount(votes.lineOf(node)))
      const sum = words.reduce((total, each) => total + each, 0)
      return alike.length >= minNumbered && sum >= alike.length * minWords ? alike : []
    }),
  )
}

/** Whether a heading has as many words as titles have, or fewer after a name: `Tiler: Lists at Work`. */
function isWorded(head: Line, votes: Votes): boolean {
  const isNamed = /^[^\s:：]+(?:\s[^\s:：]+)?[:：]\s*\S/u.test(head.shape)
  return votes.words.wordCount(head) >= (isNamed ? minWords - 1 : minWords)
}

/** From these numbers on, bullets with links, or paragraphs that begin with one, are entries. */
const minBullets = 2
const minParagraphs = 4

/** Whether the records below a heading are entries of their own. */
function areEntries(records: ListRecord[], votes: Votes): boolean {
  const linked = records.filter((record) => linksOfRecord(record).length > 0)
  const titled = linked.filter(
    ({ parts: [first] }) => first !== undefined && votes.beginsWithTitle(first.line),
  )
  const isParagraph = ({ container }: ListRecord): boolean => container === 'paragraph'
  return (
    titled.filter((record) => !isParagraph(record)).length >= minBullets ||
    titled.filter(isParagraph).length >= minParagraphs ||
    linked.filter(({ container }) => container === 'row').length >= minBullets
  )
}

const isText = ({ type }: Chapter['blocks'][number]): boolean =>
  type === 'paragraph' || type === 'blockquote'
