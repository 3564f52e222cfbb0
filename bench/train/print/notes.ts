import type { Page } from './page.ts'

const emojis = ['🎉', '👍', '🚀', '💡', ':tada:', '⚡️', '✨']

/** A sentence with a link or with code, after the note or in its parentheses. */
function aside(page: Page, isLink: boolean): string {
  const patterns = page.banks.aside!.filter((pattern) => pattern.includes('{LINK}') === isLink)
  const pattern = page.dice.pick(patterns).replaceAll('{LINK}', '\u0001')
  return page
    .say(pattern)
    .replaceAll(
      '\u0001',
      () =>
        `[${page.say(page.dice.pick(['{tool}', '{name}', '{tool}', '{task}']))}](${page.addresses.page()})`,
    )
}

/** Turns words in the middle of a note into a link or code. */
function withInside(page: Page, note: string): string {
  const words =
    /(?<=\s)\p{Ll}{4,}(?:\s\p{Ll}{4,})?(?=\s)|(?<=[，、\p{Script=Han}])\p{Script=Han}{2}(?=[，、的和])/u
  const isLink = page.dice.chance(0.6)
  const address = isLink ? page.addresses.page() : ''
  return note.replace(words, (found) => (isLink ? `[${found}](${address})` : `\`${found}\``))
}

function mark(page: Page, note: string): string {
  const { dice, style } = page
  if (!dice.chance(0.4)) return note
  switch (style.noteMarks) {
    case 'plain':
      return note
    case 'links':
    case 'code': {
      const words = aside(page, style.noteMarks === 'links')
      if (page.isDense) return `${note.replace(/[。.]$/u, '')}，${words}。`
      return dice.chance(0.5)
        ? `${note.replace(/\.$/u, '')} (${words}).`
        : `${note.replace(/\.$/u, '')}; ${words}.`
    }
    case 'inside':
      return withInside(page, note)
    case 'bold':
      return note.replace(/(\p{L}{4,})(?=[ .,，。])/u, '**$1**')
    case 'emoji':
      return `${note}\u0002 ${dice.pick(emojis)}`
    case 'endless':
      return note.replace(/[.。]$/u, '')
    case 'named':
      return page.language === 'en'
        ? `${page.say('By {person}')}, ${page.say('{year}')}. ${note}`
        : `${note}（${page.say('{person}', 'en')}）`
  }
}

/** The note of an entry. */
export function makeNote(page: Page, name: string): string {
  const { kind, noteLength } = page.style
  const isTool = kind === 'tools' || (kind === 'articles' && page.dice.chance(0.4))
  const bank = isTool ? 'use' : page.dice.chance(0.85) ? noteLength : 'remark'
  const made = page.say(`{${bank}}`).replace(/\s+/gu, ' ')
  const note =
    page.dice.chance(0.06) && !isTool
      ? `${name} ${page.language === 'en' ? 'is' : ''} ${made}`.replace(/\s+/gu, ' ')
      : made
  return mark(page, note.charAt(0) === ' ' ? note.trim() : note)
}
