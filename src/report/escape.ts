/**
 * Returns text of a list on one line, safe to print. Escapes control characters, terminal sequences, bidirectional
 * controls, and whatever a GitHub workflow log would run as a command.
 */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      return character === '\t' ? ' ' : `\\u${code}`
    })
    .replace(/^(\s*):(?=:)/, '$1\\u003A')
    .replaceAll('##[', '#\\u0023[')
}

/** Returns JSON with bidirectional controls and workflow commands (`##[`) escaped. */
export function stringify(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(
      /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('##[', '#\\u0023[')
}
