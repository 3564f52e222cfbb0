import { maskMarkup } from './mask-markup.ts'
import type { Finding, RuleContext } from './context.ts'

const pairs: Record<string, string> = { '(': ')', '（': '）' }

/** Faces, escapes, intervals: `[0, 1)`. */
const others = /[:;][-']?[()]|\\[()]|(?<=\s)\([-']?:|[[(]-?[\d.]+\s*,\s*-?(?:[\d.]+|∞)[)\]]/g
/** What counts up, `a) … b) …`, opens nothing. */
const enumeration = /(?<![\p{L}\p{N}(（])(?:[a-z]|\d{1,2}|[ivx]{1,4})[)）]/giu

/** Parentheses of an entry that are not closed, not opened, or closed by one of another width. */
export function* parentheses({ papers, source }: RuleContext): Generator<Finding> {
  for (const { place } of papers) {
    const blank = (part: string): string => ' '.repeat(part.length)
    const text = maskMarkup(source.slice(place)).replace(others, blank)
    const found = unbalanced(text) && unbalanced(text.replace(enumeration, blank))
    // What was cut off on purpose cannot be closed.
    if (found && !/\.\.(?:\s|$)|…/.test(text.slice(found.at)))
      yield {
        message: found.message,
        place: source.place(source.start(place) + found.at, source.start(place) + found.at + 1),
      }
  }
}

/** The first problem of a text; one is enough, as the others follow from it. */
function unbalanced(text: string): { at: number; message: string } | null {
  const open: { at: number; character: string }[] = []
  let mixed: { at: number; message: string } | null = null
  for (const { index, 0: character } of text.matchAll(/[()（）]/g)) {
    if (character in pairs) open.push({ at: index, character })
    else {
      const opening = open.pop()
      if (!opening)
        return {
          at: index,
          message: `Unexpected \`${character}\` that closes nothing, expected an opening one before it`,
        }
      if (pairs[opening.character] !== character)
        mixed ??= {
          at: index,
          message: `Unexpected \`${character}\` for a \`${opening.character}\`, expected both of one width`,
        }
    }
  }
  const [left] = open
  return left
    ? {
        at: left.at,
        message: `Unexpected \`${left.character}\` that is never closed, expected \`${pairs[left.character]}\` after it`,
      }
    : mixed
}
