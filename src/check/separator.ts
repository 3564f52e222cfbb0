import { plainText } from '../model/list.ts'
import { groupBy } from '../model/collections.ts'
import { mode } from '../model/collections.ts'
import type { Finding, RuleContext } from './context.ts'
import { titleLink } from './title-link.ts'

/** What stands between the title and the note: ` - ` in most lists, or nothing before a parenthesis. */
const mark =
  /^[ \t]*(?:[-–—−:：]{1,3}(?=[ \t]|[^\s\w)\]:-])[ \t]*|[-–—−]{1,3}(?=\p{L})|：(?=\p{L})|(?=[(（]))/u

/** How sure a list has to be of its own way. */
const enough = { papers: 10, share: 0.9 }

/**
 * A separator other than that of nine in ten entries. How many spaces there are is not seen on the page, whether there are
 * any is. A section most of which has a way of its own may keep it.
 */
export function* separator({ papers, source }: RuleContext): Generator<Finding> {
  const found = papers.flatMap((paper) => {
    const link = plainText(paper.note) ? titleLink(paper, source) : null
    if (!link) return []
    const [text] = mark.exec(source.text.slice(link.end, source.end(paper.place))) ?? []
    const isGroup = text !== undefined && /[(（]/.test(source.text[link.end + text.length] ?? '')
    return text === undefined
      ? []
      : [
          {
            section: paper.section.join('\n'),
            start: link.end,
            text,
            key: `${text.replace(/[ \t]+/g, ' ')}${isGroup ? '(' : ''}`,
            isGroup,
          },
        ]
  })
  const usual = mode(found.map(({ key }) => key))
  // A note in parentheses and one after a dash are two ways of writing.
  const alike = found.filter(({ isGroup }) => isGroup === usual?.value.endsWith('('))
  if (
    !usual ||
    alike.length < enough.papers ||
    usual.count < alike.length * enough.share ||
    alike.length * 2 < found.length
  )
    return
  const expected = usual.value.replace('(', '')
  const sections = groupBy(alike, ({ section }) => section)
  for (const { section, start, text, key } of alike) {
    if (key === usual.value) continue
    const own = sections.get(section) ?? []
    const same = own.filter((other) => other.key === key).length
    if (same < 3 || same * 2 <= own.length)
      yield {
        message: `Unexpected ${shown(text)} between title and note, expected ${shown(expected)} as in ${usual.count} other places`,
        place: source.place(start, start + Math.max(1, text.length)),
        edits: [{ start, end: start + text.length, text: expected }],
      }
  }
}

const shown = (text: string): string => (text ? `\`${text}\`` : 'nothing')
