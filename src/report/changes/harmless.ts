import { plain } from '../plain-text.ts'

/** How much of a text is shown. */
const longest = 400

/**
 * A list's text on one line that can do nothing: without control characters, marks of direction and signs that are not
 * seen; `##[`, which a CI runner takes for a command anywhere in a line, is broken. Very long text is cut.
 */
export function harmless(text: string): string {
  const shown =
    text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return plain(shown.replace(/\s+/g, ' '))
    .replace(
      /[\u061C\u180E\u200B\u200E\u200F\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu,
      (sign) => `\\u${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
    )
    .replaceAll('##[', '##\u200B[')
}
