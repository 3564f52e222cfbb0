/**
 * `::: details More {open}`, `:::` and `[[toc]]` on lines of their own, as in VitePress and
 * Docusaurus. Without the marker, a line that is indented further would be code.
 */
const markers =
  /^([ \t]*)(?::{3,}[ \t]*(?:[\w-]+(?![^\n]*(?:\]\(|<|https?:))[^\n]*)?|\[\[toc\]\])[ \t]*$(?!\r?\n\1(?: {4}|\t))/gim

/**
 * Blanks out container markers, so that their content is read like any other. Offsets do not
 * change.
 */
export function withoutContainers(text: string): string {
  return text.replace(markers, (line) => line.replace(/[^\r]/g, ' '))
}
