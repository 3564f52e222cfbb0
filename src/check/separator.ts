import { plainText } from '../list.ts'
import { most } from './most.ts'
import type { Finding, Subject } from './subject.ts'
import { titleLink } from './title-link.ts'

/** What stands between the title and the note: ` - ` in most lists, or nothing before a parenthesis. */
const mark = /^[ \t]*(?:[-–—−:：]{1,3}(?=[ \t]|[^\s\w)\]])[ \t]*|[-–—−:：]{1,3}(?=\p{L})|(?=[(（]))/u

/** How sure a list has to be of its own way. */
const enough = { papers: 10, share: 0.9 }

/** A separator other than that of nine in ten entries. */
export function* separator({ papers, source }: Subject): Generator<Finding> {
  const found = papers.flatMap((paper) => {
    const link = plainText(paper.note) ? titleLink(paper, source) : null
    if (!link) return []
    const [text] = mark.exec(source.text.slice(link.end, source.end(paper.place))) ?? []
    return text === undefined ? [] : [{ start: link.end, text, isGroup: /[(（]/.test(source.text[link.end + text.length] ?? '') }]
  })
  for (const isGroup of [false, true]) {
    const alike = found.filter((each) => each.isGroup === isGroup)
    const usual = most(alike.map(({ text }) => text))
    if (!usual || alike.length < enough.papers || usual.count < alike.length * enough.share) continue
    for (const { start, text } of alike)
      if (text !== usual.value)
        yield {
          message: `Unexpected ${shown(text)} between title and note, expected ${shown(usual.value)} as in ${usual.count} other places`,
          place: source.place(start, start + Math.max(1, text.length)),
          edits: [{ start, end: start + text.length, text: usual.value }],
        }
  }
}

const shown = (text: string): string => (text ? `\`${text}\`` : 'nothing')
