import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'parentheses',
  description: 'A parenthesis is not closed, not opened, or closed by one of another width',
  level: 'warning',
  docs: `
    The rule looks at titles and notes, not at URLs and code. It ignores enumerations (\`1) … 2) …\`), emoticons,
    intervals such as \`[0, 1)\`, and text that is cut off with \`...\`.
  `,
  examples: {
    bad: [
      '- [Amber](https://example.org/amber) - Seen (in the dark.',
      '- [Birch](https://example.org/birch) - Seen) in the dark.',
      '- [Cedar](https://example.org/cedar) - 黑暗中 (看见）',
    ],
    good: [
      '- [Amber](https://example.org/amber_(river)) - Seen (in the dark) in [0, 1), 1) twice. :)',
      '- [Birch](https://example.org/birch) - Cut off (as in long...',
      '- [Cedar](https://example.org/cedar) - 1) dark, 2) cold, and deep (by 1.7) in all.',
    ],
  },

  *check({ papers, source }) {
    for (const { place } of papers) {
      const blank = (part: string): string => ' '.repeat(part.length)
      const text = maskMarkup(source.slice(place)).replace(notGroups, blank)
      const problem = unbalanced(text) && unbalanced(text.replace(enumeration, blank))
      if (problem && !/\.\.(?:\s|$)|…/.test(text.slice(problem.at)))
        yield {
          message: problem.message,
          place: source.place(
            source.start(place) + problem.at,
            source.start(place) + problem.at + 1,
          ),
        }
    }
  },
})

const pairs: Record<string, string> = { '(': ')', '（': '）' }

/** Emoticons, escapes, and intervals such as `[0, 1)`. */
const notGroups = /[:;][-']?[()]|\\[()]|(?<=\s)\([-']?:|[[(]-?[\d.]+\s*,\s*-?(?:[\d.]+|∞)[)\]]/g
/** `a) … b) …` */
const enumeration = /(?<![^\s,;:，；：、])(?:[a-z]|\d{1,2}|[ivx]{1,4})[)）]/giu

/** Returns the first problem of a text; the others usually follow from it. */
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
          message: `Unexpected \`${character}\` without an opening parenthesis, expected one before it`,
        }
      if (pairs[opening.character] !== character)
        mixed ??= {
          at: index,
          message: `Unexpected \`${character}\` after \`${opening.character}\`, expected both in the same width`,
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

/** Code, comments, tags and URLs. The lengths are bounded, so that unclosed ones do not take quadratic time. */
const markup =
  /(`+)(?!`)[\s\S]{0,999}?(?<!`)\1(?!`)|<!--[\s\S]{0,999}?-->|<[a-z/][^<>]*>|(?<=\])\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|(?:https?:\/\/|www\.)[^\s<>"'()（）\]]+(?:\([^\s()]*\)[^\s<>"'()（）\]]*)*/gi

/** Returns Markdown with code, comments, tags and URLs replaced by spaces; all other text keeps its offset. */
const maskMarkup = (text: string): string =>
  text.replace(markup, (part) => part.replace(/[^\r\n]/g, ' '))
