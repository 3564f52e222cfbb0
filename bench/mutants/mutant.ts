import type { Dice } from '../train/random.ts'

/** Pieces of Markdown and HTML that belong together, apart. */
const pieces = [
  '[',
  ']',
  '](',
  ')',
  '(',
  '**',
  '*',
  '`',
  '~~',
  '|',
  '<',
  '>',
  '\\',
  '&',
  '#',
  ':',
  '\t',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '  - ',
  '# ',
  '> ',
  '| ',
  '|---|---|\n',
  '```\n',
  '---\n',
  '    ',
  '    - ',
  '\r\n',
  '\r',
  '<a href="',
  '<a href>',
  '<a href="">',
  '</a>',
  '<a id="UI.help">',
  '<a name=x>',
  '<li>',
  '<ul>',
  '</p>',
  '<br>',
  '<details><summary>',
  '</details>',
  '<table><tr><td rowspan=9 colspan=9>',
  '<h2>',
  '<!--',
  '-->',
  '<img src="x.svg">',
  'https://example.org/a_(b)',
  'www.example.org',
  'a@b.co',
  'javascript:alert(1)',
  '//example.org/x',
  'http://[',
  '?',
  '[T](https://example.org/b)',
  '[T][y]',
  '[y]: https://example.org/d\n',
  '![i](x.png)',
  '[x]()',
  '[^1]',
  '[^1]: n\n',
  '\u0085',
  '\u200B',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\uD83D',
  '\uDD25',
  '🔥',
  '👨‍👩‍👧',
  '：',
  '（',
  '，',
  '\u{E0041}',
  '&lt;',
  '&#xD83D;',
  '&#0;',
  ':zap:',
  '$x$',
  '__proto__',
  'constructor',
  'section',
  'NeurIPS 2024',
  'A. Author et al.',
]

type Change = (text: string, dice: Dice) => string

/** Where a change takes place; near the last one if lists are long. */
const offset = (text: string, dice: Dice): number => dice.whole(0, text.length)

const changes: Change[] = [
  // a piece is put in
  (text, dice) => splice(text, offset(text, dice), 0, dice.pick(pieces)),
  (text, dice) => splice(text, offset(text, dice), 0, dice.pick(pieces).repeat(dice.whole(2, 9))),
  // some characters are gone
  (text, dice) => splice(text, offset(text, dice), dice.whole(1, 12), ''),
  // a part occurs twice, or elsewhere
  (text, dice) => {
    const from = offset(text, dice)
    return splice(text, offset(text, dice), 0, text.slice(from, from + dice.whole(1, 200)))
  },
  // a character is another one
  (text, dice) => splice(text, offset(text, dice), 1, dice.pick(pieces)),
  // lines change places, lose their ends or their indents
  (text, dice) => withLines(text, dice, (line, other) => [other, line]),
  (text, dice) => withLines(text, dice, (line, other) => [line + other, '']),
  (text, dice) => withLines(text, dice, (line, other) => [`    ${line}`, other.trimStart()]),
]

/** Returns a list after some random changes. */
export function mutantOf(text: string, dice: Dice): string {
  let mutant = text
  for (let count = dice.whole(1, 6); count > 0; count -= 1)
    mutant = dice.pick(changes)(mutant, dice)
  return mutant
}

/** Returns a random run of whole lines: a whole list would hide most changes, and take long. */
export function partOf(text: string, dice: Dice): string {
  const lines = text.split('\n')
  const from = dice.whole(0, Math.max(0, lines.length - 40))
  return lines.slice(from, from + dice.whole(5, 60)).join('\n')
}

const splice = (text: string, at: number, count: number, added: string): string =>
  text.slice(0, at) + added + text.slice(at + count)

function withLines(
  text: string,
  dice: Dice,
  change: (line: string, other: string) => [string, string],
): string {
  const lines = text.split('\n')
  const [one, two] = [dice.whole(0, lines.length - 1), dice.whole(0, lines.length - 1)]
  ;[lines[one], lines[two]] = change(lines[one] ?? '', lines[two] ?? '')
  return lines.join('\n')
}
