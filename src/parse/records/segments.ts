import type { RootContent } from 'mdast'
import type { Chapter } from '../outline/chapter.ts'
import { readHeadingRecords } from './heading-records.ts'
import { withBelow, type ListRecord } from './record.ts'
import { Segmenter } from './segmenter.ts'
import { unpacked } from './unpack.ts'
import type { Votes } from './votes.ts'

/**
 * Splits a document into records by chapter. A chapter whose heading is an entry is merged into the
 * one above.
 * @param leave receives each block without a record, and its chapter
 */
export function segment(
  chapters: Chapter[],
  votes: Votes,
  text: string,
  leave: (block: RootContent, chapter: Chapter) => void = () => undefined,
): Map<Chapter, ListRecord[]> {
  const segmenter = new Segmenter(votes, text)
  const records = new Map(
    chapters.map((chapter) => [
      chapter,
      segmenter.read(chapter.blocks, (block) => leave(block, chapter)),
    ]),
  )
  readHeadingRecords(records, votes)
  for (const record of [...records.values()].flat().flatMap(withBelow))
    record.parts = record.parts.map((part) => ({ ...part, line: unpacked(part.line, text) }))
  return records
}
