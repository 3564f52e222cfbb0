/**
 * Text of a list as a terminal may see it, on one line: control characters, terminal escapes and characters that turn the
 * direction of text are spelled out, and so is what the log of a GitHub workflow would take for a command.
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
