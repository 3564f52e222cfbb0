/** A line that closes a section: a rule, a link to another place of the page, an image, a tag. */
const closing = [
  /^\s*$/,
  /^\s*(?:[-*_] ?){3,}$/,
  /^[^\p{L}\p{N}]*(?:\[[^\]]*\]\(#[^)]*\)[^\p{L}\p{N}]*)+$/u,
  /^\W*<a\s[^>]*href=["']?#[^>]*>.*$/i,
  /^[^\p{L}\p{N}]*(?:go |return )?(?:back )?to (?:the )?(?:top|contents|table of contents)[^\p{L}\p{N}]*$/iu,
  /^\s*(?:\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?\s*)+$/,
  /^\s*(?:<\/?(?:img|br|hr|p|div|center|details|a)\b[^>]*>\s*)+$/i,
]

/**
 * The end of a text between two offsets without the lines that close a section, such as “back to
 * top”; the line of the first offset stays.
 */
export function withoutClosing(text: string, from: number, end: number): number {
  let result = end
  for (;;) {
    const at = text.lastIndexOf('\n', result - 1)
    if (at < from) return result
    const line = text.slice(at + 1, result)
    if (!closing.some((form) => form.test(line))) return result
    result = text[at - 1] === '\r' ? at - 1 : at
  }
}
