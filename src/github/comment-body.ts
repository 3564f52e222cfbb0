/** The longest comment that GitHub takes. */
const limit = 65_536

/** The line that a comment of Listwright starts with; it is not shown. */
export function markerOf(id: string): string {
  return `<!-- listwright:${id} -->`
}

/**
 * A comment: the marker and the text. The text may have been made by a stranger, so it is data: it mentions nobody, and
 * what is too long is cut after a line.
 * @param whole where to read all of it
 */
export function commentBody(id: string, text: string, whole: string): string {
  const body = `${markerOf(id)}\n${withoutMentions(text.replace(/\r\n?/g, '\n').replaceAll('\0', '')).trim()}\n`
  return body.length <= limit
    ? body
    : cut(
        body,
        `\n\nThis is too long for a comment and was cut. [All of it](${whole}) is in the summary of the run.\n`,
      )
}

/** An invisible character after the @ keeps GitHub from telling the person or the team; within addresses there is no mention. */
function withoutMentions(text: string): string {
  return text.replace(/(?<![\w/])@(?=[\p{L}\p{N}_-])/gu, '@\u2060')
}

function cut(body: string, pointer: string): string {
  // Room for what has to be closed.
  const rest = body.slice(0, limit - pointer.length - 1000)
  const lines = rest.slice(0, rest.lastIndexOf('\n'))
  return `${lines}${closing(lines)}${pointer}`
}

/** What ends a block of code and the `<details>` that a cut has left open: else they would swallow the pointer. */
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
