import { linksOfRecord, titleInMarks } from '../records/record.ts'
import type { Facts } from './facts.ts'
import type { Evidence } from './features.ts'
import type { Siblings } from './siblings.ts'
import { states, titleState, type Path } from './states.ts'

/** Whether a record contains no name, only labels, in-page links, pictures and numbers. */
export const isNameless = ({ atoms, facts }: Evidence): boolean =>
  facts.every(
    ({ isLabel, isIcon, isNumber, host, make }, index) =>
      atoms[index]?.kind === 'image' ||
      (host === 'page' && atoms[index]?.span?.target !== '#') ||
      isIcon ||
      isNumber ||
      (isLabel && make !== 'link:bare'),
  )

/** The maximum number of words in short fields before a title. */
const maxWordsBefore = 8

/**
 * Whether a record has the most common form: a linked title that leads out of the page and is not a
 * label, after at most a number, a date, a venue or words in brackets, and before a separator or
 * nothing; or a bullet with only a URL. The gate decides about these only in chapters whose
 * headings exclude papers.
 */
export function isUsualForm(
  { record, atoms, facts }: Evidence,
  path: Path,
  siblings: Siblings,
): boolean {
  const at = path.indexOf(titleState)
  const [title, next] = [atoms[at], atoms[at + 1]]
  const isAddress = atoms.length === 1 && facts[0]?.make === 'link:bare' && facts[0].host !== 'page'
  if (isAddress && record.container === 'bullet' && siblings.aside === '') return true
  const isFollowed =
    next?.part === title?.part &&
    next?.separator === '_' &&
    next.kind === 'text' &&
    !facts[at + 1]?.isHan
  const isLink =
    title?.kind === 'link' &&
    !facts[at]?.isLabel &&
    (facts[at]?.host !== 'page' || title.span?.target === '#')
  const isLabelled = record.container === 'bullet' && isOnlyLabelled({ record, atoms, facts }, path)
  if (siblings.aside === '' && isSetOff({ record, atoms, facts }, path)) return true
  if (siblings.aside !== '' || !(isLink || isLabelled) || isFollowed) return false
  const before = facts.slice(0, at)
  const isSet = (each: Facts, index: number): boolean =>
    each.isNumber || each.isIcon || each.isDate || each.isVenueSlot || atoms[index]?.bracket !== ''
  if (record.container === 'bullet')
    return (
      before.every(
        (each, index) => isSet(each, index) || (isLabelled && atoms[index]?.look === 'strong'),
      ) && before.reduce((sum, { words }) => sum + words, 0) <= maxWordsBefore
    )
  const isLine = record.container === 'line' || record.container === 'paragraph'
  return isLine && at > 0 && before.every(({ isNumber }) => isNumber)
}

/** The minimum number of words in a title that only a year or a venue precedes. */
const minWordsCited = 4

/** Whether a title without a link is set off: after a year, or alone between title marks. */
const isSetOff = (evidence: Evidence, path: Path): boolean =>
  evidence.record.container === 'bullet'
    ? isCited(evidence, path)
    : evidence.record.container === 'paragraph' && isInMarks(evidence, path)

/** `《Lists at Work》` on a line of its own. */
const isInMarks = ({ record, atoms }: Evidence, path: Path): boolean =>
  titleInMarks.test(record.parts[0]?.line.shape ?? '') &&
  path.every((state, index) => atoms[index]?.part !== 0 || state === titleState)

/** `[2015 CVPR] Lists at Work`: a title after a year in brackets, perhaps with a venue. */
function isCited({ atoms, facts }: Evidence, path: Path): boolean {
  const [first] = atoms
  const words = facts.slice(1).reduce((sum, each) => sum + each.words, 0)
  return (
    first?.bracket === '[' &&
    /^(?:19|20)\d\d$|^(?=.*\p{Lu}{2})(?=.*(?:19|20)\d\d)/u.test(first.text) &&
    words >= minWordsCited &&
    path.every((state, index) => (index ? state === titleState : states[state]?.field === 'V'))
  )
}

/** At least this many titles without other fields make a list of titles. */
const minTitles = 3

/**
 * Whether a paragraph is only words, without links and fields, and has few siblings: an
 * announcement, not a title.
 */
export const isAnnouncement = ({ record }: Evidence, path: Path, siblings: Siblings): boolean =>
  record.container === 'paragraph' &&
  siblings.count < minTitles &&
  linksOfRecord(record).length === 0 &&
  path.every((state) => state === titleState)

/** Whether a paragraph is a sentence with a link in lower case: `Papers on [lists](…) for all`. */
export function isSentence({ record, atoms, facts }: Evidence, path: Path): boolean {
  const at = atoms.findIndex(({ kind }) => kind === 'link')
  const [before, link, next] = [atoms[at - 1], atoms[at], atoms[at + 1]]
  const fieldOf = (index: number): string => states[path[index] ?? 0]?.field ?? 'X'
  const goesOn = next?.kind === 'text' && next.separator === '_'
  return (
    record.container === 'paragraph' &&
    fieldOf(at) === 'T' &&
    facts[at]?.isLower === true &&
    link?.separator === '_' &&
    before?.kind === 'text' &&
    (facts[at - 1]?.words ?? 0) > 1 &&
    (fieldOf(at - 1) === 'X' || (fieldOf(at - 1) === 'T' && goesOn))
  )
}

/** The minimum number of words in a title whose only links are labels. */
const minWords = 2

/**
 * Whether a title without a link is followed only by a venue, organisations and labelled links, at
 * least one.
 */
function isOnlyLabelled({ atoms, facts }: Evidence, path: Path): boolean {
  const fields = path.map((state) => states[state]?.field)
  const titled = facts.filter((_, index) => fields[index] === 'T')
  const following = fields.slice(fields.indexOf('T'))
  return (
    titled.reduce((sum, { words }) => sum + words, 0) >= minWords &&
    following.every((field) => field !== undefined && 'TVOL'.includes(field)) &&
    fields.some((field, index) => (field === 'L' || field === 'V') && atoms[index]?.kind === 'link')
  )
}
