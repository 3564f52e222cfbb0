import type { RootContent } from 'mdast'
import type { Inline } from '../list.ts'
import type { Context } from './context.ts'
import type { Found } from './grammar/grammar.ts'
import { readBlocks } from './grammar/grammars.ts'
import { inlineOf } from './inline.ts'
import { readLine, wordsOf } from './line.ts'
import type { Chapter } from './chapter.ts'

/** What stands below a heading: words about it, then what the grammars found. */
export interface Content {
  intro: Inline[][]
  found: Found[]
}

/** Reads the blocks of a chapter; paragraphs in front of the first entry are its intro. */
export function readContent(
  chapter: Chapter,
  context: Context & { isOfParagraphs: boolean },
): Content {
  const intro: Inline[][] = []
  const found = readBlocks(chapter.blocks, context, (block, before) => {
    const glued = gluedHeading(block, context.text)
    if (glued) return before.push({ kind: 'glued', ...glued })
    if (block.type !== 'paragraph' || before.length) return
    const line = readLine(block.children, context.definitions)
    const isBadges = !wordsOf(line) || /^[\s\uFFFC|·•]+$/.test(line.shape)
    if (!isBadges) intro.push(inlineOf(line, context.proseDoor))
  })
  return { intro, found }
}

/** `#Title` in a line of its own. */
function gluedHeading(block: RootContent, text: string): { start: number; end: number } | null {
  const { start, end } = {
    start: block.position?.start.offset ?? 0,
    end: block.position?.end.offset ?? 0,
  }
  return block.type === 'paragraph' &&
    /^#{1,6}(?:[^\s#!\d]|[\u00A0\u2000-\u200A\u202F\u3000])[^\n]{0,100}$/.test(
      text.slice(start, Math.min(end, start + 120)),
    )
    ? { start, end }
    : null
}

export const hasPaper = (found: Found[]): boolean =>
  found.some((each) => each.kind === 'entry' || each.kind === 'group')
