/** JSON that neither turns a terminal's text nor, in the log of a GitHub workflow, is taken for a command. */
export function stringify(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(
      /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('##[', '#\\u0023[')
}
