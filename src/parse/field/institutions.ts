import { institutionEndings, institutions, institutionWords } from '../lexicon/institutions.ts'
import { keyOf, wordsOfText } from '../lexicon/lexicon.ts'
import { either } from '../either.ts'

/** Words after "and" within one name: `Science and Technology`. */
const nounsAfterAnd =
  'technolog|telecommunication|communication|scien|engineering|econom|electronic|aeronaut|' +
  'astronaut|robotic|mechanic|physic|medic|design|humanit|management|mathematic|computing|' +
  'automation|business|law|arts?'
/** What separates names: `Oxford & MIT`. */
const separators = either(
  'i',
  /\s*[&＆、/／,，+＋|@]\s*(?!\+|$)/,
  /\s+(?:x|×)\s+/,
  new RegExp(`\\s+and\\s+(?!(?:${nounsAfterAnd})\\w*\\b)`),
)

/** Splits a text into the names it lists, at commas, slashes and similar. */
export const splitNames = (text: string): string[] =>
  text
    .trim()
    .split(separators)
    .map((name) => name.trim())
    .filter(Boolean)

/** `SJTU`, `OpenAI`: common short forms of universities and companies. */
const acronym = /^(?:\p{Lu}{2,5}U|\p{Lu}\p{Ll}+AI)$/u

/** Whether a name is an institution: a known one, or capitalised words including a typical one. */
export function isInstitutionName(name: string): boolean {
  const key = keyOf(name)
  if (institutions.has(key) || acronym.test(name)) return true
  if (name.length > 70) return false
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Cyrillic}/u.test(name))
    return (
      name.length <= 30 &&
      institutionEndings.some((ending) => key.endsWith(ending) && key.length > ending.length)
    )
  const words = name.split(/\s+/)
  const isCapital = (word: string): boolean =>
    /^[\p{Lu}\d(&]|^(?:of|for|the|and|de|di|du|la|at|in|on|für)$/u.test(word)
  const known = wordsOfText(name)
  return (
    words.length > 1 &&
    words.every(isCapital) &&
    (known.some((word) => institutionWords.has(word)) ||
      institutions.has(keyOf(words.slice(0, -1).join(' '))) ||
      (words[0] === 'Team' && words.length < 4))
  )
}

/**
 * Whether a text contains only institutions: `Fudan University & Intel Labs China`, `Oxford@MIT`.
 */
export function isInstitution(text: string): boolean {
  if (
    /\d{2}|\b(?:journal|transactions|conference|proceedings|workshop|preprint|report)\b/i.test(text)
  )
    return false
  const names = splitNames(text.replace(/[.,;]+$/, ''))
  return names.length > 0 && names.every(isInstitutionName)
}
