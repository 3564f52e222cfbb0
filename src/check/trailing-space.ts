import type { Edit } from '../model/diagnostic.ts'
import type { Finding, RuleContext } from './context.ts'

/**
 * Spaces at the ends of entries and headings, told once for a list. Two of them break a line, but only where another
 * line of the same paragraph follows.
 */
export function* trailingSpace({
  papers,
  facts: { headings },
  source,
}: RuleContext): Generator<Finding> {
  const edits = new Map<number, Edit>()
  for (const { place } of [...headings, ...papers]) {
    const end = source.start(place) + source.slice(place).trimEnd().length
    const [spaces = ''] = /^[ \t]+(?=\r|\n|$)/.exec(source.text.slice(end, end + 200)) ?? []
    const following = source.text.slice(end + spaces.length).replace(/^\r?\n/, '')
    if (spaces && /^(?:\s*(?:$|[\r\n]|[-*+]\s|\d+[.)]\s|#))/.test(following.slice(0, 200)))
      edits.set(end, { start: end, end: end + spaces.length, text: '' })
  }
  const [first] = [...edits.values()].sort((a, b) => a.start - b.start)
  if (first)
    yield {
      message: `Unexpected spaces at the end of ${edits.size === 1 ? 'a line' : `${edits.size} lines, the first of them here`}, expected none`,
      place: source.place(first.start, first.end),
      edits: [...edits.values()],
    }
}
