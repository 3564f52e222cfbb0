/**
 * Kramdown attributes right after a link, an image, emphasis or code, `{:target="_blank"}`, and on a
 * line of their own, `{: .no_toc}`.
 */
const attributes =
  /(?<=\))\{(?::|(?:target|rel|class|width|height|loading)=)[^{}\n]*\}|(?<=[*_`])\{:[^{}\n]*\}|^[ \t>]*\{:{1,2}[^{}\n]*\}[ \t]*$/gm

/** Blanks out attributes. Offsets do not change. */
export const withoutAttributes = (text: string): string =>
  text.replace(attributes, (found) => found.replace(/[^>\r]/g, ' '))

/** The words between the braces at the end of a heading: `#id`, `.class`, `key=value`, `-`. */
const headingAttributes = /\{:?\s*((?:(?:[#.][\w:.-]+|[\w-]+=(?:"[^"]*"|\S+)|-)\s*)+)\}\s*$/

/** The attributes at the end of a heading: where they start, and the id among them. */
export function attributesAtEnd(text: string): { start: number; id: string | null } | null {
  const match = headingAttributes.exec(text.slice(-maxLength))
  if (!match) return null
  const [, id = null] = /(?:^|\s)#(\S+)/.exec(match[1] ?? '') ?? []
  return { start: Math.max(0, text.length - maxLength) + match.index, id }
}

/** Attributes are shorter. */
const maxLength = 200
