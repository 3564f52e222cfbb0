/**
 * Characters that nobody sees and that change what is seen: controls, terminal sequences, line and paragraph separators, the
 * direction of text, zero width, tags. Joiners stay, since scripts and emoji need them.
 */
const hidden =
  /[\p{Cc}\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu

/** Writes hidden characters as `\u202E`, a tabulator as a space. */
export function spellHidden(text: string): string {
  return text.replace(hidden, (character) =>
    character === '\t'
      ? ' '
      : `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
}

/** Returns JSON that says the same, with escapes for hidden characters and for the workflow command `##[`. */
export function safeJson(value: unknown): string {
  // Line ends between the values are no part of a string, where they are escaped already.
  return JSON.stringify(value, null, 2)
    .replace(hidden, (character) => (character === '\n' ? character : escapesOf(character)))
    .replaceAll('##[', '#\\u0023[')
}

/** A character beyond the first 65,536 is two escapes in JSON. */
const escapesOf = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
