import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'stray-character',
  description: 'A character is invisible or damaged',
  level: 'warning',
  fixable: true,
  docs: `
    Zero-width spaces, soft hyphens, byte order marks and control characters often come along when text is copied. They
    break searches. \`U+FFFD\` is what remains of a character after a wrong conversion; it is reported and not fixed, as
    only you know what it was. The joiners within emoji and the zero-width spaces of Thai, Khmer and other scripts
    without spaces are fine.
  `,
  examples: {
    bad: [
      { list: '- [Am\u00ADber](https://example.org/amber) - Seen\u200B.', shown: '' },
      '- [Birch](https://example.org/birch) - \uFFFD is damaged.',
    ],
    good: [{ list: '- [Cedar 👩‍🔬](https://example.org/cedar) - ไม้\u200Bสัก', shown: '' }],
  },

  *check({ papers, facts: { headings }, source }) {
    for (const { place } of [...headings, ...papers]) {
      const text = source.slice(place)
      for (const { index, 0: character } of text.matchAll(stray)) {
        if (character === '\u200B' && spaceless.test(text.slice(Math.max(0, index - 1), index + 2)))
          continue
        const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
        const isDamaged = character === '\uFFFD'
        const start = source.start(place) + index
        const replacement = '\u2028\u2029\u000B\u000C\u0085'.includes(character) ? ' ' : ''
        yield {
          message: `Unexpected ${names[character] ?? 'control character'} ${code}, expected ${isDamaged ? 'the original character' : 'none'}`,
          place: source.place(start, start + 1),
          ...(!isDamaged && { edits: [{ start, end: start + 1, text: replacement }] }),
        }
      }
    }
  },
})

const stray =
  // eslint-disable-next-line no-control-regex
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/gu

/** Scripts without spaces, which mark line break opportunities by zero-width spaces. */
const spaceless =
  /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Javanese}]/u

const names: Record<string, string> = {
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'pop directional formatting',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
  '\uFEFF': 'byte order mark',
  '\uFFFD': 'replacement character',
}
