import type { RootContent } from 'mdast'
import { bullets } from './bullets.ts'
import type { Found, Grammar, Scope } from './grammar.ts'
import { numbered } from './numbered.ts'
import { citationParagraph, linkedParagraph } from './paragraphs.ts'
import { quotes } from './quotes.ts'
import { summaryEntry } from './summary.ts'
import { table } from './table.ts'
import { titledList } from './titled-list.ts'

/** Every grammar in the order in which a block is offered to them; the first that takes it keeps it. */
const grammars: Grammar[] = [
  titledList,
  bullets,
  table,
  summaryEntry,
  quotes,
  citationParagraph,
  linkedParagraph,
  numbered,
]

/** Reads the blocks of a section; those that no grammar takes are handed to `leave`. */
export function readBlocks(
  blocks: RootContent[],
  scope: Scope,
  leave: (block: RootContent, found: Found[]) => unknown,
): Found[] {
  const found: Found[] = []
  let at = 0
  for (const [index, block] of blocks.entries()) {
    if (index < at) continue
    const read = firstOf(blocks, index, scope)
    if (read) found.push(...read.found)
    else leave(block, found)
    at = index + (read?.length ?? 1)
  }
  return found
}

function firstOf(blocks: RootContent[], at: number, scope: Scope): ReturnType<Grammar> {
  for (const grammar of grammars) {
    const read = grammar(blocks, at, scope)
    if (read) return read
  }
  return null
}
