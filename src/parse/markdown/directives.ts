/**
 * `::: details More {open}`, `:::` and `[[toc]]` on lines of their own, as in VitePress and
 * Docusaurus.
 */
const markers =
  /^[ \t]*(?::{3,}[ \t]*(?:[\w-]+(?![^\n]*(?:\]\(|<|https?:))[^\n]*)?|\[\[toc\]\])[ \t]*$/gim

/**
 * Blanks out container markers, so that their content is read like any other. Offsets do not
 * change.
 */
export function withoutContainers(text: string): string {
  return text.replace(markers, (line) => line.replace(/[^\r]/g, ' '))
}

/** Kramdown attributes right after a link or an image: `{:target="_blank"}`. */
const attributes = /(?<=\))\{(?::|(?:target|rel|class|width|height|loading)=)[^{}\n]*\}/g

/** Blanks out link attributes. Offsets do not change. */
export const withoutAttributes = (text: string): string =>
  text.replace(attributes, (found) => ' '.repeat(found.length))
