import { isNamePart, isParticle } from './people.ts'

const separator = /\s*[,;、，；]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/
const semicolon = /\s*[;；]\s*(?:and\s+|&\s*)?/
/** Cues and remarks in parentheses that author lists contain. */
const beside = /^(?:(?:authors?|作者)\s*[:：]|by\s)\s*|\s*\([^)]*(?:\)|$)/gi
const openEnd =
  /[\s,，;(]*(?:\bet\.?\s*al\b\.?|等|\.\.\.|…|and (?:many )?(?:others|more(?: authors)?|authors))\)?$/i
const initials = /^(?:\p{Lu}\.?[\s-]?){1,3}$/u
const han = /^[\p{Script=Han}\p{Script=Hangul}·]{2,8}$/u
const fullStop = /(?<!(?:^|[\s.-])\p{Lu})[.,;:]+$/u

/**
 * Reads a text that contains only people: `A. Author, B. Author and C. Author`,
 * `Mildenhall et al.`.
 * @param isSlot whether the text is in a position where only authors appear, so that one name is
 * enough
 * @returns the names, or null if the text is not a list of people
 */
export function readAuthors(text: string, isSlot = false): string[] | null {
  const trimmed = text.trim().replace(beside, '').trim().replace(fullStop, '')
  if (/^none$/i.test(trimmed) || !trimmed) return isSlot ? [] : null
  const named = trimmed.replace(openEnd, '')
  const isOpen = named !== trimmed
  const names =
    lastFirst(named) ??
    rejoined(named.split(/,[^;]+;/.test(named) ? semicolon : separator).filter(Boolean), isOpen)
  if (!names.length) return null
  const found = isOpen ? [...names, 'et al.'] : names
  const [only = ''] = names
  if (isSlot && names.length === 1 && isHandle(only)) return found
  const isLikely = isSlot || isOpen || names.length > 1
  if (!names.every((name) => isName(name, isLikely))) return null
  const isPlural = names.length > 1 && names.every((name) => /\s/.test(name) || han.test(name))
  const hasInitial = names.some((name) =>
    name.split(/\s+/).some((part) => initials.test(part) && part.includes('.')),
  )
  return isLikely && (isSlot || isOpen || names.length > 2 || isPlural || hasInitial)
    ? found
    : hasInitial
      ? found
      : null
}

/** Whether a name is a handle or a team, which is accepted where only authors appear. */
function isHandle(name: string): boolean {
  const words = name.split(/\s+/)
  return (
    name.length <= 40 &&
    words.length <= 5 &&
    /^[@\p{L}\p{N}][^[\]【】:;!?]*$/u.test(name) &&
    !words.some((word) => /^(?:of|an?|the|for|in|on|to|via|from|using)$/.test(word))
  )
}

/** Reads `Last, First and Last, First`, BibTeX's form; null for other forms. */
function lastFirst(text: string): string[] | null {
  const people = text.split(/,?\s+(?:and|&)\s+/)
  const isPaired = people.every((person) => person.split(',').length === 2)
  return people.length > 1 && isPaired ? people : null
}

/**
 * Rejoins names that were split at their comma: `Last, First, and Other Person`,
 * `Last, First, et al.`, `Last, F., Other, O. O.`
 */
function rejoined(names: string[], isOpen: boolean): string[] {
  const [last = '', given = '', ...others] = names
  const isPaired =
    names.length > 1 &&
    names.length % 2 === 0 &&
    names.every((name, index) => initials.test(name) === (index % 2 === 1))
  if (isPaired)
    return Array.from({ length: names.length / 2 }, (_, index) =>
      names.slice(index * 2, index * 2 + 2).join(', '),
    )
  const isGiven =
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}(?:\.|[\p{L}'’-]*))*$/u.test(given) && given.split(' ').length <= 3
  const isFirst = others.length ? others.every((name) => /\s/.test(name)) : isOpen
  return isFirst && isGiven && !/[\s.]/.test(last) ? [`${last}, ${given}`, ...others] : names
}

function isName(name: string, isLikely: boolean): boolean {
  if (han.test(name)) return isLikely
  const words = name.replace(/,(?=\s)/, '').split(/\s+/)
  return (
    words.length <= 6 &&
    words.every(
      (word, index) => isNamePart(word) || (isParticle(word) && (index > 0 || words.length > 1)),
    )
  )
}
