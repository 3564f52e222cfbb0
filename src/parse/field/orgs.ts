import { fold } from '../../model/fold.ts'
import { orgKey } from '../../model/identity.ts'
import { introductions, topics } from '../lexicon/common-words.ts'
import { keyOf } from '../lexicon/lexicon.ts'
import { isInstitutionName, splitNames } from './institutions.ts'

/** Organisations as printed in one entry. */
export interface Mention {
  names: string[]
  /**
   * False for a name that counts only if the list prints it as an organisation elsewhere:
   * `meta: …`.
   */
  isCertain: boolean
}

/**
 * Reads text in a position where only organisations appear, such as a table column. Returns null if
 * it contains no name.
 */
export function readSlot(text: string): Mention | null {
  // A link may have brackets of its own, `[[TII]](…)`.
  const names = splitNames(text.replace(/\s+et\.? al\.?$/, ''))
    .map((name) => name.replace(/^\[([^[\]]+)\]$/, '$1'))
    .filter((name) => /\p{L}/u.test(name))
  return names.length ? { names, isCertain: true } : null
}

/**
 * Reads the organisations before the colon of a note, `NUS&ByteDance：…`.
 * @param title the entry's title; its own name before the colon, `VITA : …`, is not an organisation
 * @returns the organisations and the length of the head including its colon, or null if there are
 * none
 */
export function readHead(note: string, title: string): { orgs: Mention; length: number } | null {
  const head = /^([^:：\uFFFC]{1,60})[:：](?!\/\/|\w+:)\s*(?=\S)/.exec(note)
  if (!head?.[1]) return null
  const names = splitNames(head[1])
  const own = ownNames(title)
  if (!names.every((name) => looksLikeName(name) && !own.has(fold(name)))) return null
  return {
    orgs: {
      names,
      isCertain: names.some(isInstitutionName) && !names.some(isLowerCase),
    },
    length: head[0].length,
  }
}

const isLowerCase = (name: string): boolean => /^[\p{Ll}\d .-]+$/u.test(name)

function looksLikeName(name: string): boolean {
  if (
    name.length > 48 ||
    introductions.has(keyOf(name)) ||
    topics.has(keyOf(name)) ||
    /[;；!！?？。，"“”<>=\uFFFC]/.test(name) ||
    !/\p{L}/u.test(name)
  )
    return false
  if (/\p{Script=Han}/u.test(name)) return name.length <= 14
  const words = name.split(/\s+/)
  return (
    words.length === 1 ||
    (words.length <= 6 &&
      words.every((word) => /^[\p{Lu}\d(]|^(?:of|for|the|de|di|du|la|at|in|on)$/u.test(word)))
  )
}

/** The names a title gives its work: the part before the colon, else the whole title. */
function ownNames(title: string): Set<string> {
  const [name = ''] = title.split(/[:：]/)
  return new Set([name, ...splitNames(name)].map((each) => fold(each.trim())))
}

/**
 * Gives every organisation of a list one spelling: the one in the aliases, else the most frequent
 * one, else the one that looks most like a name (`Meta` before `META` before `meta`).
 * @param mentions the organisations printed in each entry
 * @param aliases the name to show → its other spellings
 * @returns a function from a mention to its spellings, or to null if its names are not
 * organisations
 */
export function canonicalOrgs(
  mentions: Mention[],
  aliases: Record<string, string[]>,
): (mention: Mention) => string[] | null {
  const counts = new Map<string, Map<string, number>>()
  for (const { names, isCertain } of mentions)
    for (const name of names) {
      const key = orgKey(name)
      const spellings = counts.get(key) ?? new Map<string, number>()
      counts.set(key, spellings)
      spellings.set(name, (spellings.get(name) ?? 0) + (isCertain ? 1 : 0))
    }
  const aliased = new Map(
    Object.entries(aliases).flatMap(([name, others]) =>
      [name, ...others].map((other) => [orgKey(other), name]),
    ),
  )
  const canonical = new Map(
    [...counts].map(([key, spellings]) => [
      key,
      aliased.get(key) ??
        [...spellings].sort(
          (a, b) => b[1] - a[1] || nameliness(b[0]) - nameliness(a[0]) || (a[0] < b[0] ? -1 : 1),
        )[0]?.[0] ??
        key,
    ]),
  )
  const isKnown = (name: string): boolean =>
    aliased.has(orgKey(name)) ||
    [...(counts.get(orgKey(name)) ?? [])].some(([, count]) => count > 0)
  return ({ names, isCertain }) =>
    isCertain || names.every(isKnown)
      ? names.map((name) => canonical.get(orgKey(name)) ?? name)
      : null
}

const nameliness = (name: string): number =>
  /^\p{Lu}.*\p{Ll}/u.test(name) ? 2 : /\p{Lu}/u.test(name) ? 1 : 0
