const markdown = /\.(md|markdown|mdown)$/i

/** Files that stand beside lists in most repositories and are none. */
const notLists =
  /^(authors|changelog|code[-_]of[-_]conduct|contributing|governance|licen[cs]e|maintainers|pull_request_template|readme-template|security|support)\b/i

/** Whether a file of a folder of lists is one of them, by its name. */
export function isListName(name: string): boolean {
  return markdown.test(name) && !notLists.test(name)
}
