import { definitionsOf } from '../links.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import type { Chapter } from '../outline/chapter.ts'
import { readOutline } from '../outline/outline.ts'
import type { LinkWords } from './link-words.ts'
import type { ListRecord } from './record.ts'
import { segment } from './segments.ts'
import { Votes } from './votes.ts'

/**
 * Splits a text into records, for tools that look at the steps of the parser.
 * @param file the document's file name, which its table of contents may link to
 */
export function recordsIn(
  text: string,
  file?: string,
): { records: Map<Chapter, ListRecord[]>; linkWords: LinkWords } {
  const tree = parseMarkdown(text, file)
  const definitions = definitionsOf(tree)
  const votes = new Votes(tree, definitions)
  const records = segment(readOutline(tree, definitions, votes), votes, text)
  return { records, linkWords: votes.words }
}
