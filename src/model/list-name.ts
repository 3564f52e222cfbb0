const markdown = /\.(md|markdown|mdown)$/i

/** Files that most repositories have next to their lists. */
const notLists =
  /^(authors|changelog|code[-_]of[-_]conduct|contributing|governance|licen[cs]e|maintainers|pull_request_template|readme-template|security|support)\b/i

/** Whether a file in a folder of lists is a list, by its name. */
export function isListName(name: string): boolean {
  return markdown.test(name) && !notLists.test(name)
}

/** The last part of a path. */
export const fileOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/** The title of a list without a heading: `papers` for `lists/papers.md`. */
export const titleOfFile = (path: string): string =>
  path === '-' ? 'List' : fileOf(path).replace(/\.[^.]+$/, '')
