import type { Chapter } from './chapter.ts'
import type { Content } from './content.ts'
import type { Context } from './context.ts'
import type { Found } from './grammar/grammar.ts'
import { readLabelled } from './labelled-content.ts'
import type { Votes } from './records/votes.ts'

/** From so many entries on, the model is believed against the grammars. */
const fewest = 3

/**
 * Reads the chapters that no grammar knows by the model: those that hold links, items or rows, but hardly an entry.
 * @param contents what the grammars found; changed in place
 * @param votes are taken when there is such a chapter
 */
export function readUnread(
  contents: Map<Chapter, Content>,
  votes: () => Votes,
  context: Context,
): void {
  const unread = [...contents].flatMap(([chapter, { found }]) =>
    mayHoldMore(chapter, found) ? [chapter] : [],
  )
  if (!unread.length) return
  for (const [chapter, labelled] of readLabelled(unread, votes(), context)) {
    const known = countOf(contents.get(chapter)?.found ?? [])
    const count = countOf(labelled.found)
    if (count >= fewest && count > known * 1.25) contents.set(chapter, labelled)
  }
}

/** Blocks that hold entries. */
const holders = new Set(['list', 'table', 'paragraph', 'blockquote', 'details'])

/** Whether a chapter has many items or links of which the grammars read few. */
function mayHoldMore({ blocks }: Chapter, found: Found[]): boolean {
  const entries = countOf(found)
  const left = found.filter(({ kind }) => kind === 'unparsed').length
  if (left >= fewest) return true
  return entries === 0 && blocks.some(({ type }) => holders.has(type))
}

const countOf = (found: Found[]): number =>
  found.reduce(
    (sum, each) =>
      sum + (each.kind === 'entry' ? 1 : each.kind === 'group' ? countOf(each.found) : 0),
    0,
  )
