import { WHOLE } from '../line.ts'

/** An open bracket and the index of the first atom in it. */
export interface OpenBracket {
  character: string
  first: number
}

/** Opening brackets and the characters that close each. */
const openings: Record<string, string> = {
  '(': ')）',
  '（': '）)',
  '[': ']］',
  '［': '］]',
  '【': '】',
  '{': '}',
  '<': '>',
  '“': '”"',
  '„': '”“',
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '‹': '›',
  '〔': '〕',
}
const closings = new Set(Object.values(openings).join(''))

/** Whether the character at an offset of the shape opens a bracket or a quote. */
export function opensBracket(shape: string, at: number, open: OpenBracket[]): boolean {
  const character = shape[at] ?? ''
  if (character === '"')
    return (
      open.at(-1)?.character !== '"' &&
      (at === 0 || /[\s([（\uFFFC:.,*]/.test(shape[at - 1] ?? '')) &&
      shape.indexOf('"', at + 1) > 0
    )
  if (character === '<') return shape[at + 1] === WHOLE
  return character in openings
}

/** The index of the open bracket that a character closes, -1 if none. */
export function closedBracket(character: string, open: OpenBracket[]): number {
  if (character === '"') return open.at(-1)?.character === '"' ? open.length - 1 : -1
  if (!closings.has(character)) return -1
  return open.findLastIndex((each) => (openings[each.character] ?? '').includes(character))
}
