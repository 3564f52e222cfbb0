import { isMadeOf, keyOf, wordsOfText } from '../lexicon/lexicon.ts'
import {
  countableWords,
  licences,
  otherWords,
  paperWords,
  qualifiers,
} from '../lexicon/label-words.ts'

const maxLength = 40
/** Longer texts are not labels, and stripping them is slow. */
const maxBareLength = 400
const arxivId = /^(?:arxiv\s*:?\s*)?\d{4}\.\d{4,5}(?:v\d+)?$/i
const paperIcon = /^[[(\s]*(?:📄|📑|📃|📜|📝)\uFE0F?[\])\s]*$/u
const season = /^(?:spring|summer|fall|autumn|winter) (?:19|20)\d\d$/i
const icons =
  /^[[(]?(?:\s|:[\w+-]+:|[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D])+[\])]?$/u

const all = new Map([...paperWords, ...otherWords, ...qualifiers])
const papersAndQualifiers = new Map([...paperWords, ...qualifiers])
const known = new Map<string, { isLabel: boolean; isPaper: boolean }>()

/**
 * Whether a link's text describes its target instead of naming the entry: `Code`, `Project Page`,
 * `论文`.
 */
export const isLabel = (text: string): boolean => judge(text).isLabel

/** Whether a label points to the work itself. */
export const isPaperLabel = (text: string): boolean => judge(text).isPaper

function judge(text: string): { isLabel: boolean; isPaper: boolean } {
  let found = known.get(text)
  if (found) return found
  const label = unnumbered(bare(text))
  const isPaper =
    (label.length <= maxLength && isOf(label, paperWords, papersAndQualifiers)) ||
    arxivId.test(label) ||
    paperIcon.test(text)
  const isOther =
    label.length <= maxLength &&
    (isOf(label, otherWords, all) ||
      isOf(label, paperWords, all) ||
      isLicence(label) ||
      isIcon(text) ||
      season.test(label))
  found = { isLabel: isPaper || isOther, isPaper }
  // Only short texts repeat, so only those are cached.
  if (text.length <= maxLength) known.set(text, found)
  return found
}

/** The words of `Paper2`. */
function unnumbered(label: string): string {
  const words = label.length <= maxLength ? label.replace(/(?<=\p{L})\d$/u, '') : label
  return countableWords.has(keyOf(words)) ? words : label
}

/** Whether all words are in a lexicon, and at least one in a narrower one. */
function isOf(label: string, some: Map<string, string>, every: Map<string, string>): boolean {
  if (some.has(keyOf(label))) return true
  const words = wordsOfText(label)
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every((word) => every.has(word) || isCompound(word, every)) &&
    words.some((word) => some.has(word) || isCompound(word, every))
  )
}

/** Only scripts without spaces join labels: `StarCodes` is a name. */
const isCompound = (word: string, every: Map<string, string>): boolean =>
  !/^[\w'+#]/.test(word) && isMadeOf(word, every)

const isLicence = (label: string): boolean =>
  licences.has(keyOf(label)) ||
  licences.has(keyOf(label.replace(/^\W*❗\W*|[\s-]?v?\d[\d.]*$/gu, ''))) ||
  label.startsWith('❗')

/** Whether a text is only a picture: `📄`, `:page_facing_up:`. */
export const isIcon = (text: string): boolean => /\S/.test(text) && icons.test(text)

/** A label without its surrounding brackets, pictures and colons. */
export function bare(text: string): string {
  if (text.length > maxBareLength) return text
  const trimmed = text
    .replace(
      /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D\s]+|(?<!:[\w+-]+)[\s:：]+$/gu,
      '',
    )
    .replace(/^[[【](?=[^\]】]+$)|(?<=^[^[【]+)[\]】]$/g, '')
  const [first = '', last = ''] = [trimmed[0], trimmed.at(-1)]
  const isAround = trimmed.length > 2 && closing[first] === last
  return isAround ? bare(trimmed.slice(1, -1)) : trimmed
}

const closing: Record<string, string> = { '[': ']', '(': ')', '（': '）', '【': '】', '`': '`' }
