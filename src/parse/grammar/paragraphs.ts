import type { Paragraph, RootContent } from 'mdast'
import { readAuthors } from '../field/authors.ts'
import { isLabel } from '../field/labels.ts'
import {
  WHOLE,
  lineOf,
  linesOf,
  readLine,
  wordsOf,
  type Definitions,
  type Line,
  type Span,
} from '../line.ts'
import { rangeOf } from '../placed.ts'
import { isInPage } from '../url.ts'
import { beforeLink } from './before-link.ts'
import { holdsLink } from './fields.ts'
import type { Draft, Found, Grammar } from './grammar.ts'
import { labelledTitle } from './labelled-title.ts'
import { linkedTitle } from './linked-title.ts'
import { remarksOf } from './titled-list.ts'
import { titleIn } from './title-in-line.ts'

/**
 * A paragraph that is an entry, its title bold or quoted and its links labels, perhaps on lines of their own:
 *
 *     **Title** \
 *     *Authors* \
 *     arXiv 2023. [[Paper](address)] [[Github](address)] \
 *     16 Oct 2023
 *
 *     **[1]** Last, First. "**Title**." Journal (2014). [[pdf]](address)
 */
export const citationParagraph: Grammar = (blocks, at, { definitions }) => {
  const paragraph = blocks[at]
  if (paragraph?.type !== 'paragraph' || !holdsLink(paragraph)) return null
  const line = readLine(paragraph.children, definitions)
  const [first] = line.spans
  const isBold = first?.kind === 'text' && first.look === 'strong'
  if (isCut(line.spans) || !(isBold || (hasLabels(line) && titleIn(line)?.isMarked))) return null
  const draft = labelledTitle(line, [])
  const isProse = draft?.note.spans.some(
    (span) => span.kind === 'link' && span.start < endOfFirst(line),
  )
  return draft && !isProse ? { found: [entry(draft, paragraph)], length: 1 } : null
}

/** Where the first line of several ends, which has the labels: links below may be a part of what is said. */
const endOfFirst = (line: Line): number => linesOf(line)[0]?.spans.at(-1)?.end ?? 0

/** Bold words behind a link begin something else, unless they are a remark in parentheses. */
const isCut = (spans: Span[]): boolean =>
  spans.some(
    ({ look, kind, text }, index) =>
      look === 'strong' &&
      kind === 'text' &&
      !/^\s*[(（]/.test(text) &&
      spans.slice(0, index).some((before) => before.kind === 'link'),
  )

/** Links in brackets. */
const hasLabels = ({ shape, spans }: Line): boolean =>
  /[[(]\uFFFC[\])]/.test(shape) ||
  spans.some(({ kind, text }) => kind === 'link' && /^\[.*\]$/.test(text))

/**
 * Paragraphs, or the lines of one, that begin with a title that is a link:
 *
 *     [Title](address). A. Author, B. Author. CVPR 2016.
 *
 *     [Title](address)
 *     A. Author, B. Author
 *
 *     <p><a href="address">Title</a> - note<br>
 *     <a href="address">Title</a> - note<br></p>
 *
 * Bullets below are remarks on it. Behind a full stop it may be a sentence, unless many paragraphs of the document begin so.
 */
export const linkedParagraph: Grammar = (blocks, at, { definitions, isOfParagraphs }) => {
  const paragraph = blocks[at]
  if (paragraph?.type !== 'paragraph' || !holdsLink(paragraph)) return null
  const [first, ...more] = linesOf(readLine(paragraph.children, definitions))
  if (!first) return null
  const isTitle = (line: Line): boolean =>
    isBeforeDash(line) || (isOfParagraphs && isBeforeCredits(line))
  if ([first, ...more].every((line) => isTitle(line) && (more.length > 0 || isBeforeDash(line))))
    return each([first, ...more])
  const isOverPeople =
    /^\s*\uFFFC\s*$/.test(first.shape) && more[0] && readAuthors(wordsOf(more[0])) !== null
  if (!isOverPeople && !(isTitle(first) && more.every(({ shape }) => !shape.startsWith(WHOLE))))
    return null
  const list = blocks[at + 1]
  const remarks = !isOverPeople && list?.type === 'list' ? remarksOf(list, definitions) : null
  const draft = linkedTitle(first, [...more, ...(remarks ?? [])])
  return (
    draft && {
      found: [entry(draft, paragraph, remarks ? list : paragraph)],
      length: remarks ? 2 : 1,
    }
  )
}

function each(lines: Line[]): ReturnType<Grammar> {
  const drafts = lines.map((line) => linkedTitle(line, []))
  return drafts.every((draft) => draft !== null)
    ? {
        found: drafts.map((draft, index) => ({
          kind: 'entry',
          draft,
          ...(rangeOf(lines[index] ?? lineOf([])) ?? { start: 0, end: 0 }),
        })),
        length: 1,
      }
    : null
}

/** Whether most paragraphs with links, and at least three, begin with a title and its credits, so that those are the document's entries. */
export function isOfParagraphs(blocks: RootContent[], definitions: Definitions): boolean {
  const lines = blocks.flatMap((block) =>
    block.type === 'paragraph' && holdsLink(block)
      ? linesOf(readLine(block.children, definitions)).slice(0, 1)
      : [],
  )
  const begun = lines.filter(isBeforeCredits)
  return (
    begun.length >= 3 &&
    begun.length * 2 >=
      lines.filter(({ spans }) =>
        spans.some(
          ({ kind, isBadge, text, target }) =>
            kind === 'link' && !isBadge && !isLabel(text) && !isInPage(target ?? ''),
        ),
      ).length
  )
}

/** `[Title](address) - note` */
const isBeforeDash = ({ spans: [first], shape }: Line): boolean =>
  first?.kind === 'link' && !isInPage(first.target ?? '') && /^\uFFFC\s+[-–—]\s/.test(shape)

/** Behind the link a sign or a name, but no sentence that goes on and no other link of its kind. */
function isBeforeCredits(whole: Line): boolean {
  const line = beforeLink(whole).titled
  const [, ...others] = line.spans.filter(({ kind }) => kind === 'link')
  return (
    beginsWithTitle(line) &&
    /^\uFFFC\s*(?:$|[.,(（[|:：–—-]|\p{Lu}|\uFFFC)/u.test(line.shape) &&
    others.every(({ text, isBadge }) => isBadge || isLabel(text) || /^[[(].*[\])]$/.test(text))
  )
}

/** A link that says more than a label. */
function beginsWithTitle({ spans: [first] }: Line): boolean {
  return (
    first?.kind === 'link' &&
    !first.isBadge &&
    !isLabel(first.text) &&
    !isInPage(first.target ?? '')
  )
}

function entry(draft: Draft, paragraph: Paragraph, last: RootContent = paragraph): Found {
  return {
    kind: 'entry',
    draft,
    start: paragraph.position?.start.offset ?? 0,
    end: last.position?.end.offset ?? 0,
  }
}
