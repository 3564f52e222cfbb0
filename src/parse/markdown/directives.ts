/** `::: details More {open}`, `:::` and `[[toc]]` in lines of their own, as VitePress and Docusaurus have them. */
const characters =
  /^[ \t]*(?::{3,}[ \t]*(?:[\w-]+(?![^\n]*(?:\]\(|<|https?:))[^\n]*)?|\[\[toc\]\])[ \t]*$/gim

/** The same text with white space for the characters of containers, so that every offset stays: what they hold is content as any other. */
export function withoutContainers(text: string): string {
  return text.replace(characters, (line) => line.replace(/[^\r]/g, ' '))
}
