import type { Facts, Page } from './page.ts'

/** Notes on a separate line are last. */
export const isBelow = (page: Page): boolean =>
  ['newline', 'child', 'childLabel', 'quote', 'break', 'paragraph', 'behind'].includes(
    page.style.note,
  )

export function markNote(page: Page, facts: Facts): void {
  const [note = '', icon = ''] = facts.note.split('\u0002')
  facts.truth.note = note
  page.out.mark('N', page.isCell ? note.replaceAll('|', '/') : note)
  page.out.put(icon)
}

/** Whether items contain no nested lists, so that paragraphs may separate them. */
const isAlone = ({ style }: Page): boolean => ['bullet', 'star', 'number'].includes(style.container)

/** A note on a separate line below the entry. */
function printBelow(page: Page, facts: Facts, isItem: boolean): void {
  const { out, style, dice } = page
  const line = `\n${out.indent}`
  const form = isItem || style.note === 'newline' || style.note === 'break' ? style.note : 'newline'
  const colon = page.isDense ? '：' : ': '
  const cue = page.cue(dice.chance(0.5) ? 'note' : 'abstract')
  if (form === 'behind' && isAlone(page)) {
    // Omit the indentation that would make it part of the item.
    out.put(`\n\n${dice.chance(0.7) ? cue + colon : ''}`)
    markNote(page, facts)
    return out.put('\n')
  }
  const lead: Record<string, string> = {
    newline: line,
    break: dice.chance(0.5) ? '<br>' : ` <br>${line}`,
    quote: `\n${line}> `,
    paragraph: `\n${line}`,
    behind: `\n${line}`,
    child: `${line}${style.container === 'star' ? '*' : '-'} `,
    childLabel: `${line}- ${dice.chance(0.4) ? `**${cue}**` : cue}${colon}`,
  }
  out.put(lead[form]!)
  markNote(page, facts)
}

/** Punctuation that some lists put around notes. */
const wraps: Record<string, readonly [string, string]> = {
  paren: [' (', ')'],
  tight: ['(', ')'],
  wideParen: ['（', '）'],
  boldParen: [' **(', ')**'],
  italic: [' *', '*'],
}

/** The note after the fields before it; `isItem` if a nested list may follow. */
export function printNote(page: Page, facts: Facts, isItem: boolean): void {
  const { out, style } = page
  if (isBelow(page) && !page.isCell) return printBelow(page, facts, isItem)
  const note = (): void => markNote(page, facts)
  const isOpen = !page.isTitleLinked && style.title === 'plain'
  const around = wraps[style.note]
  if (around) return out.around(around[0], note, around[1])
  const leads: Partial<Record<typeof style.note, string>> = {
    dash: ' - ',
    enDash: ' – ',
    emDash: page.isDense ? '——' : ' — ',
    colon: ': ',
    wideColon: page.isDense ? '：' : ': ',
    bar: ' | ',
    comma: page.isDense ? '，' : ', ',
    doubleDash: ' -- ',
    arrow: ' -> ',
    space: isOpen ? ' - ' : ' ',
  }
  // Words follow a closed title directly.
  if (style.note === 'space' && /[》」]$/u.test(out.text) && page.dice.chance(0.6)) return note()
  out.put(
    /[.:：，,]$/u.test(out.text)
      ? ' '
      : (leads[page.isCell && style.note === 'bar' ? 'dash' : style.note] ?? ' - '),
  )
  note()
}
