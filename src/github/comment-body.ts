/** The maximum length of a comment on GitHub, in characters. */
const maxLength = 65_536

/** Returns the first line of a comment of Listwright, which GitHub does not show. */
export function markerOf(id: string): string {
  return `<!-- listwright:${id} -->`
}

/**
 * Returns a comment: the marker and the text. The text is untrusted, so it cannot mention anybody. Text that is too long
 * is cut at the end of a line.
 * @param runUrl the URL of the full text
 */
export function commentBody(id: string, text: string, runUrl: string): string {
  const body = `${markerOf(id)}\n${withoutMentions(text.replace(/\r\n?/g, '\n').replaceAll('\0', '')).trim()}\n`
  return body.length <= maxLength
    ? body
    : cut(
        body,
        `\n\nThis comment was cut because it is too long. [The summary of the run](${runUrl}) has the full text.\n`,
      )
}

/** Puts an invisible character after each @, so that GitHub notifies nobody. Leaves addresses alone: they mention nobody. */
function withoutMentions(text: string): string {
  return text.replace(/(?<![\w/])@(?=[\p{L}\p{N}_-])/gu, '@\u2060')
}

function cut(body: string, pointer: string): string {
  // Leave room for closing tags.
  const kept = body.slice(0, maxLength - pointer.length - 1000)
  const lines = kept.slice(0, kept.lastIndexOf('\n'))
  return `${lines}${closing(lines)}${pointer}`
}

/** Closes the code block and the `<details>` elements that the cut left open; they would hide the pointer. */
function closing(text: string): string {
  let fence: string | null = null
  let details = 0
  for (const line of text.split('\n')) {
    const [, marks] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
    if (fence === null)
      details +=
        [...line.matchAll(/<details\b/g)].length - [...line.matchAll(/<\/details>/g)].length
    if (marks && fence === null) fence = marks
    else if (marks && fence !== null && marks.startsWith(fence) && line.trim() === marks)
      fence = null
  }
  return `${fence === null ? '' : `\n${fence}`}${'\n\n</details>'.repeat(Math.min(Math.max(details, 0), 50))}`
}
