/** Returns the first line of a comment of Listwright, which GitHub does not show. */
export function markerOf(id: string): string {
  return `<!-- listwright:${id} -->`
}

/** Returns a comment: the marker, by which later runs find it, and the text. */
export function commentBody(id: string, text: string): string {
  return `${markerOf(id)}\n${text.trim()}\n`
}
