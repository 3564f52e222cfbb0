import { toString } from 'mdast-util-to-string'
import type { OtherKind } from '../../model/list.ts'
import { months } from '../field/date.ts'
import type { Chapter } from './chapter.ts'
import { asideNamed } from '../lexicon/asides.ts'

/**
 * The kind of links in a chapter whose heading, or the heading of a chapter above it, indicates
 * that they are not papers.
 */
export function asideOf(chapter: Chapter): OtherKind | null {
  for (let at: Chapter | null = chapter; at; at = at.parent)
    if (at.kind === 'heading') {
      const kind = asideNamed(at.title)
      if (kind && (kind !== 'news' || isDated(chapter))) return kind
    }
  return null
}

const month = `(?:${months})`
const dates = [
  String.raw`(?:19|20)?\d\d[-./年\s]`,
  String.raw`${month}[a-z]*\.?\s+\d`,
  String.raw`\d{1,2}\s+${month}`,
].join('|')
const beginsWithDate = new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${dates})`, 'iu')

/**
 * Whether a chapter's lines begin with a date, as news do; a section of papers about news does not.
 */
function isDated({ blocks }: Chapter): boolean {
  const lines = blocks.flatMap((block) =>
    block.type === 'list'
      ? block.children.map((item) => toString(item))
      : block.type === 'paragraph'
        ? [toString(block)]
        : block.type === 'table'
          ? ['table']
          : [],
  )
  const dated = lines.filter((line) => beginsWithDate.test(line))
  return dated.length * 2 >= lines.length
}
