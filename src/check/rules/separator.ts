import { groupBy, mode } from '../../model/collections.ts'
import { type Paper, plainText } from '../../model/list.ts'
import type { SourceText } from '../../model/source-text.ts'
import { defineRule } from '../rule.ts'
import { titleLink } from '../title-link.ts'

const others = Array.from(
  'abcdefghij',
  (name) => `- [Paper ${name}](https://example.org/${name}) - A note.\n`,
).join('')

/** The rule needs this many entries, and this share of them with the same separator. */
const minimum = { papers: 10, share: 0.9 }

export default defineRule({
  name: 'separator',
  description: 'The separator between title and note differs from the rest of the list',
  level: 'warning',
  fixable: true,
  docs: `
    The rule applies if nine in ten of at least ten entries have the same separator, such as \` - \`, \`：\`, or nothing
    before a parenthesis. The number of spaces does not matter, and a section may have its own separator if most of its
    entries use it.
  `,
  examples: {
    bad: [
      {
        list: `${others}- [Amber](https://example.org/amber) – A note after a dash.\n`,
        shown: '- [Amber](https://example.org/amber) – A note after a dash.',
      },
    ],
    good: [
      {
        list: `${others}- [Amber](https://example.org/amber)  -  A note after a hyphen.\n`,
        shown: '- [Amber](https://example.org/amber)  -  A note after a hyphen.',
      },
      `
        - [Amber](https://example.org/amber) - A list of few papers,
        - [Birch](https://example.org/birch) – too short to tell.
      `,
    ],
  },

  *check({ papers, source }) {
    const all = papers.flatMap((paper) => separatorOf(paper, source) ?? [])
    const usual = mode(all.map(({ key }) => key))
    // A note in parentheses and a note after a dash are different kinds of notes.
    const alike = all.filter(({ isGroup }) => isGroup === usual?.value.endsWith('('))
    if (
      !usual ||
      alike.length < minimum.papers ||
      usual.count < alike.length * minimum.share ||
      alike.length * 2 < all.length
    )
      return
    const expected = usual.value.replace('(', '')
    const sections = groupBy(alike, ({ section }) => section)
    for (const { section, start, text, key } of alike) {
      if (key === usual.value) continue
      const siblings = sections.get(section) ?? []
      const same = siblings.filter((other) => other.key === key).length
      if (same < 3 || same * 2 <= siblings.length)
        yield {
          message: `Unexpected ${quote(text)} between title and note, expected ${quote(expected)} as in ${usual.count} other entries`,
          place: source.place(start, start + Math.max(1, text.length)),
          edits: [{ start, end: start + text.length, text: expected }],
        }
    }
  },
})

interface Separator {
  section: string
  start: number
  text: string
  /** Equal for separators that look the same. */
  key: string
  /** Whether the note is in parentheses. */
  isGroup: boolean
}

const pattern =
  /^[ \t]*(?:[-–—−:：]{1,3}(?=[ \t]|[^\s\w)\]:-])[ \t]*|[-–—−]{1,3}(?=\p{L})|：(?=\p{L})|(?=[(（]))/u

function separatorOf(paper: Paper, source: SourceText): Separator | null {
  const link = plainText(paper.note) ? titleLink(paper, source) : null
  if (!link) return null
  const [text] = pattern.exec(source.text.slice(link.end, source.end(paper.place))) ?? []
  if (text === undefined) return null
  const isGroup = /[(（]/.test(source.text[link.end + text.length] ?? '')
  return {
    section: paper.section.join('\n'),
    start: link.end,
    text,
    key: `${text.replace(/[ \t]+/g, ' ')}${isGroup ? '(' : ''}`,
    isGroup,
  }
}

const quote = (text: string): string => (text ? `\`${text}\`` : 'nothing')
