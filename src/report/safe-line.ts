import { spellHidden } from '../model/hidden-characters.ts'

/**
 * Returns text of a list on one line, safe to print. Escapes control characters, terminal sequences, bidirectional
 * controls and invisible characters, and whatever a GitHub workflow log would run as a command.
 */
export function plain(text: string): string {
  return spellHidden(text)
    .replace(/^(\s*):(?=:)/, '$1\\u003A')
    .replaceAll('##[', '#\\u0023[')
}
