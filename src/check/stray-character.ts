import type { Finding, RuleContext } from './context.ts'

/** Invisible characters and what an encoding gone wrong leaves after. */
const stray =
  // eslint-disable-next-line no-control-regex
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/gu

/** Scripts that write no spaces and mark where a line may break by a zero-width one. */
const spaceless =
  /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Javanese}]/u

/** Characters of entries and headings that nobody typed on purpose. */
export function* strayCharacter({
  papers,
  facts: { headings },
  source,
}: RuleContext): Generator<Finding> {
  for (const { place } of [...headings, ...papers]) {
    const start = source.start(place)
    const text = source.slice(place)
    for (const { index, 0: character } of text.matchAll(stray)) {
      if (character === '\u200B' && spaceless.test(text.slice(Math.max(0, index - 1), index + 2)))
        continue
      const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      const isLost = character === '\uFFFD'
      const at = start + index
      yield {
        message: `Unexpected ${names[character] ?? 'control character'} ${code}, expected ${isLost ? 'the character that was meant' : 'none'}`,
        place: source.place(at, at + 1),
        ...(!isLost && {
          edits: [
            {
              start: at,
              end: at + 1,
              text: '\u2028\u2029\u000B\u000C\u0085'.includes(character) ? ' ' : '',
            },
          ],
        }),
      }
    }
  }
}

const names: Record<string, string> = {
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'end of a direction',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'isolate',
  '\u2069': 'end of an isolate',
  '\uFEFF': 'byte order mark',
  '\uFFFD': 'replacement character',
}
