import type { List, Paragraph, RootContent } from 'mdast'
import { readAuthors } from '../field/authors.ts'
import { linesOf, readLine, slice, wordsOf, type Definitions, type Line } from '../line.ts'
import { isInPage } from '../url.ts'
import { holdsLink, readFields } from './fields.ts'
import type { Draft, Found, Grammar } from './grammar.ts'
import { labelledTitle } from './labelled-title.ts'
import { linkedTitle } from './linked-title.ts'

/**
 * A paragraph that is a title, and the bullets behind it that are its fields:
 *
 *     **Title**
 *     - Paper: https://…
 *     - Code: https://…
 */
export const titledList: Grammar = (blocks, at, { definitions }) => {
  const [paragraph, list] = [blocks[at], blocks[at + 1]]
  if (paragraph?.type !== 'paragraph' || list?.type !== 'list') return null
  const line = readLine(paragraph.children, definitions)
  if (line.shape.length > 400) return null
  const isOnlyLink = /^\s*\uFFFC\s*$/.test(line.shape)
  const fields = readFields(list, definitions) ?? (isOnlyLink ? remarksOf(list, definitions) : null)
  if (!fields) return null
  const draft = isOnlyLink ? linkedTitle(line, fields) : holdsLink(list) && !holdsLink(paragraph) ? labelledTitle(line, fields) : null
  return draft && { found: [entry(draft, paragraph, list)], length: 2 }
}

/** Bullets that say something about the link above them; null where one begins with a link of its own. */
function remarksOf(list: List, definitions: Definitions): Line[] | null {
  const lines = list.children.flatMap(({ children }) => children.flatMap((child) => (child.type === 'paragraph' ? [readLine(child.children, definitions)] : [])))
  return lines.some(({ shape }) => /^\s*\uFFFC/.test(shape)) ? null : lines
}

/**
 * A paragraph that is an entry, its parts on lines of their own:
 *
 *     **Title** \
 *     *Authors* \
 *     arXiv 2023. [[Paper](address)] [[Github](address)] \
 *     16 Oct 2023
 */
export const boldParagraph: Grammar = (blocks, at, { definitions }) => {
  const paragraph = blocks[at]
  if (paragraph?.type !== 'paragraph' || !holdsLink(paragraph)) return null
  const line = readLine(paragraph.children, definitions)
  const [first] = line.spans
  const isCut = line.spans.some(({ look, kind }, index) => look === 'strong' && kind === 'text' && line.spans.slice(0, index).some((before) => before.kind === 'link'))
  if (first?.kind !== 'text' || first.look !== 'strong' || isCut) return null
  const draft = labelledTitle(line, [])
  return draft && !draft.note.spans.some(({ kind }) => kind === 'link') ? { found: [entry(draft, paragraph)], length: 1 } : null
}

/**
 * A paragraph of lines that are an entry each, as raw HTML has them:
 *
 *     <p><a href="address">Title</a> - note<br>
 *     <a href="address">Title</a> - note<br></p>
 */
export const lines: Grammar = (blocks, at, { definitions }) => {
  const paragraph = blocks[at]
  if (paragraph?.type !== 'paragraph' || !holdsLink(paragraph)) return null
  const all = linesOf(readLine(paragraph.children, definitions))
  const drafts = all.map((line) => (isEntryLine(line) ? linkedTitle(line, []) : null))
  if (!drafts.every((draft) => draft !== null)) return null
  const found = drafts.map((draft, index): Found => {
    const spans = all[index]?.spans ?? []
    return { kind: 'entry', draft, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  })
  return { found, length: 1 }
}

/**
 * A paragraph that is a link, and people on the line below:
 *
 *     [Title](address)
 *     A. Author, B. Author
 */
export const linkOverAuthors: Grammar = (blocks, at, { definitions }) => {
  const paragraph = blocks[at]
  if (paragraph?.type !== 'paragraph' || !holdsLink(paragraph)) return null
  const [first, people, ...more] = linesOf(readLine(paragraph.children, definitions))
  if (!first || !people || !/^\s*\uFFFC\s*$/.test(first.shape) || !readAuthors(wordsOf(people))) return null
  const draft = linkedTitle(first, [people, ...more])
  return draft && { found: [entry(draft, paragraph)], length: 1 }
}

/** A line that a link begins and a dash goes on. */
function isEntryLine(line: Line): boolean {
  const [first] = slice(line, 0, 1).spans
  return /^\uFFFC\s+[-–—]\s/.test(line.shape) && first?.kind === 'link' && !isInPage(first.target ?? '')
}

function entry(draft: Draft, paragraph: Paragraph, last: Paragraph | List | RootContent = paragraph): Found {
  return { kind: 'entry', draft, start: paragraph.position?.start.offset ?? 0, end: last.position?.end.offset ?? 0 }
}
