import { readDate } from '../field/date.ts'
import { isInstitution } from '../field/institutions.ts'
import { bare, isIcon, isLabel, isPaperLabel } from '../field/labels.ts'
import { isPerson } from '../field/people.ts'
import { isAward, isKnownVenue, readPublication } from '../field/venue.ts'
import { keyOf } from '../lexicon/lexicon.ts'
import { isKnownName } from '../lexicon/names.ts'
import { topics } from '../lexicon/common-words.ts'
import { venues } from '../lexicon/venues.ts'
import { isBare } from '../line.ts'
import type { LinkWords } from '../records/link-words.ts'
import type { Part } from '../records/record.ts'
import type { Atom } from './atom.ts'
import { lengthClass, regularClass, repeatsClass, shareClass } from './classes.ts'
import { columnOf } from './column.ts'
import { cueOf, isCue, isLead } from './cues.ts'
import type { Cut, Habits } from './habits.ts'
import { kindOf } from './kind-of-atom.ts'
import { hostOf, isSubjectOf, labelOf } from './link-facts.ts'
import type { Facts } from './facts.ts'

const functionWord =
  /\s(?:of|an?|the|for|in|on|to|via|from|with|using|and|by|is|are|that|which|as|at|be|it|we|you|your|can)\s/
/** `P Koehn`, `P. Koehn`, `Koehn P.`; not `A Survey`. */
const isInitialled =
  /^(?!A\s)(?:\p{Lu}\.?[\s-]?){1,2}\s\p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}+,?\s(?:\p{Lu}\.[\s-]?){1,3}$/u
const hanLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** The facts of a record's atoms. A word and a colon are the cue for the rest of their part. */
export function factsOfAtoms(cut: Cut, linkWords: LinkWords, habits: Habits): Facts[] {
  const { atoms } = cut
  const { parts } = cut.record
  let cue: Facts['cue'] = ''
  let current = -1
  return atoms.map((atom, index) => {
    if (atom.part !== current) [current, cue] = [atom.part, '']
    const facts = factsOf(atom, parts, cue, linkWords, habits, cut, atoms[index + 1])
    const past = atoms[index - 1]
    // `💻 Platform: …`
    const isMarked =
      past !== undefined && past.part === atom.part && atom.part > 0 && isIcon(past.text)
    if (isCue(atom, atoms[index + 1]))
      cue = cueOf(atom.text) || (isLead(isMarked ? past : atom) ? 'other' : '')
    else if (/^(?:(?:created |made )?by|作者)$/i.test(atom.text)) cue = 'authors'
    return facts
  })
}

function factsOf(
  atom: Atom,
  parts: Part[],
  cue: Facts['cue'],
  linkWords: LinkWords,
  habits: Habits,
  cut: Cut,
  next: Atom | undefined,
): Facts {
  const { text, kind, span } = atom
  const isSubject =
    span !== null && !isBare(span) && !isPaperLabel(text) && isSubjectOf(atom, next, habits)
  const part = parts[atom.part] as Part
  const isShort = text.length <= 90
  const words = text.split(/\s+/).filter(Boolean)
  const lettered = words.filter((word) => /\p{L}/u.test(word))
  const han = (text.match(hanLetters) ?? []).length
  const inner = isShort ? bare(text) : text
  // Dates, venues, people and institutions contain a capital, a digit or a letter without case.
  const mayBeName = isShort && (/[^\p{Ll}\p{P}\s]/u.test(text) || venues.has(keyOf(text)))
  const label = isSubject ? '' : labelOf(atom, linkWords)
  const published = mayBeName ? readPublication(inner, true) : null
  const facts = {
    make: [kind, label, atom.look ?? ''].filter(Boolean).join(':'),
    words: han > 2 ? Math.ceil(han / 2) + words.length - 1 : words.length,
    isDate: mayBeName && readDate(inner) !== null,
    isVenue: published !== null && isKnownVenue(published),
    isVenueSlot: published !== null || (isShort && isAward(text)),
    isPerson: mayBeName && isPerson(text),
    isNamed: mayBeName && words.length <= 6 && (words.some(isKnownName) || isInitialled.test(text)),
    isInstitution: mayBeName && isInstitution(text),
    isLabel: kind === 'link' ? label !== '' : isShort && isLabel(text),
    isTopic: isShort && topics.has(keyOf(inner)),
    isIcon: isIcon(text),
    isNumber: !/\p{L}/u.test(text) || /^[一二三四五六七八九十]{1,3}$/.test(text),
    isEtAl: /\bet\.? ?al\b|等$|\band others$/.test(text),
    isHan: han * 2 > text.replace(/\s/g, '').length,
    isLower: /^\p{Ll}/u.test(text),
    hasFunctionWord: functionWord.test(` ${text} `),
    capitals: lettered.length
      ? lettered.filter((word) => /^["“(]?\p{Lu}/u.test(word)).length / lettered.length
      : 0,
    host: kind === 'link' ? hostOf(span?.target ?? '') : '',
    cue,
    column: part.role === 'cell' ? columnOf(part, parts) : '',
    at: part.role === 'cell' ? Math.min(part.column, 3) : 0,
    repeats: repeatsClass(habits.count(text)),
    regular: regularClass(habits.shareOf(cut, atom)),
  } as const
  const named = { ...facts, kind: kindOf(facts, atom) }
  return { ...named, key: keyOfFacts(named) }
}

function keyOfFacts(facts: Omit<Facts, 'key'>): string {
  const flags = [
    facts.isDate,
    facts.isVenue,
    facts.isVenueSlot,
    facts.isPerson,
    facts.isNamed,
    facts.isInstitution,
    facts.isLabel,
    facts.isTopic,
    facts.isIcon,
    facts.isNumber,
    facts.isEtAl,
    facts.isHan,
    facts.isLower,
    facts.hasFunctionWord,
  ].reduce((bits, flag, bit) => bits + (flag ? 2 ** bit : 0), 0)
  const { make, words, capitals, host, cue, column, at, repeats, regular } = facts
  const size = `${lengthClass(words)}${words > 1 ? shareClass(capitals) : ''}`
  return [make, size, flags, host, cue, `${column}${at}`, repeats, regular].join(' ')
}
