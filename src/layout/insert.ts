import { papersOf, type List, type Paper, type Section } from '../model/list.ts'
import { excerptOf } from './excerpt.ts'
import { layoutOf, splitEntries } from './infer.ts'
import type { Layout } from '../printing/layout.ts'
import { placed, placedFirst, placedPlain, type Draft } from './placing.ts'
import { plainForms } from '../printing/plain.ts'
import { printings } from '../printing/print.ts'
import { SourceText } from '../model/source-text.ts'
import { contentOf, coreOf, differencesOf, type Difference } from './same.ts'

/** A list with an added entry, and the result of parsing it again. */
export interface Insertion {
  /** The source of the whole list. */
  text: string
  /** The Markdown of the new entry. */
  entry: string
  /** The paper as parsed from the entry; null if no paper, or more than one, was parsed. */
  paper: Paper | null
  /** Fields that changed between the given paper and the parsed one; empty if none did. */
  lost: Difference[]
  /**
   * How it is written: like others in the section, like entries elsewhere in the list, or in the
   * default form.
   */
  way: 'section' | 'list' | 'plain'
  /**
   * Other papers, as they were, that have another title, link or section now. A text with such
   * should be discarded.
   */
  disturbed: Paper[]
  /** Other papers, as they were, of which other fields are parsed differently now. */
  changed: Paper[]
}

/** The maximum number of attempts before the best one is used. */
const maxAttempts = 14
/** The maximum number of attempts for which the whole list is parsed. */
const maxWhole = 3

type Attempt = Draft & { way: Insertion['way'] }

/**
 * Adds a paper to a section, in the section's layout and order; to a section without papers, in
 * that of the list. An excerpt of the text is parsed again after each attempt, and the whole for
 * the first one that loses nothing there, else for the one that loses least.
 * @param list the list as parsed from `text`
 * @param read parses a text and returns its papers in source order
 * @throws RangeError if the list has no papers to take the layout from
 */
export function insertPaper(
  text: string,
  list: List,
  section: Section,
  paper: Paper,
  read: (text: string) => Paper[],
): Insertion {
  const before = papersOf(list)
  if (!before.length) throw new RangeError('The list has no papers to take the layout from')
  const wanted = { ...paper, section: section.papers[0]?.section ?? section.path }
  const excerpt = section.papers.length ? excerptOf(text, list, section, read) : null
  const attempts = section.papers.length
    ? drafts(text, before, section.papers, wanted)
    : firstDrafts(text, list, section, wanted)
  const seen = new Set<string>()
  const put: { attempt: Attempt; loss: number }[] = []
  let best: Insertion | null = null
  let wholes = 0
  const tryWhole = (attempt: Attempt): boolean => {
    wholes += 1
    const insertion = evaluated(attempt, wanted, before, read)
    if (!best || lossOf(insertion) < lossOf(best)) best = insertion
    return isGood(lossOf(best))
  }
  for (const attempt of attempts) {
    if (seen.has(attempt.text)) continue
    seen.add(attempt.text)
    const loss = excerpt
      ? lossOf(evaluated({ ...attempt, ...excerpt.of(attempt) }, wanted, excerpt.papers, read))
      : 0
    if (!isGood(loss)) put.push({ attempt, loss })
    else if (tryWhole(attempt)) break
    if (seen.size >= maxAttempts || (excerpt && wholes >= maxWhole)) break
  }
  const [least] = put.toSorted((a, b) => a.loss - b.loss)
  if (!best && least) tryWhole(least.attempt)
  if (!best) throw new RangeError('The layout has no way to write an entry')
  return best
}

/** The cost of an attempt. Losing another paper costs more than losing the new one. */
const lossOf = ({ paper, lost, disturbed, changed }: Insertion): number =>
  lost.length + (paper ? 0 : 20) + disturbed.length * 100 + Math.min(changed.length, 9) / 10

/** Whether a paper is read as it was meant, and no other is lost. */
const isGood = (loss: number): boolean => loss < 1

function evaluated(
  { text, start, entry, way }: Attempt,
  wanted: Paper,
  before: Paper[],
  read: (text: string) => Paper[],
): Insertion {
  const source = new SourceText(text, '')
  const isNew = ({ place }: Paper): boolean => {
    const at = source.start(place)
    return start <= at && at < start + entry.length
  }
  const after = read(text)
  const own = after.filter(isNew)
  const others = after.filter((each) => !isNew(each))
  const paper = own.length === 1 ? (own[0] ?? null) : null
  const differing = (contentOf: (paper: Paper) => string): Paper[] => {
    const contents = others.map(contentOf)
    const kept = new Set(contents)
    return before.filter((each, index) =>
      others.length === before.length
        ? contentOf(each) !== contents[index]
        : !kept.has(contentOf(each)),
    )
  }
  const disturbed = differing(coreOf)
  const changed = differing(contentOf).filter((each) => !disturbed.includes(each))
  // Additional papers count as errors too.
  if (others.length > before.length && !disturbed.length) disturbed.push(...before.slice(0, 1))
  return { text, entry, paper, way, lost: differencesOf(wanted, paper), disturbed, changed }
}

/**
 * The attempts, most similar first: other entries of the section, of the list, other positions,
 * default forms.
 */
function* drafts(text: string, all: Paper[], papers: Paper[], paper: Paper): Generator<Attempt> {
  const layout = layoutOf(text, papers)
  const parts = splitEntries(text, papers)
  const comma = { between: ', ', last: ', ', etAl: null }
  const simple = { ...layout, joiners: { ...layout.joiners, authors: comma, orgs: comma } }
  const tries: { which: number; as?: Layout; side?: 'first' | 'last' }[] = [
    { which: 0 },
    { which: 1 },
    { which: 2 },
    { which: 3 },
    { which: 0, as: simple },
    { which: 0, side: 'last' },
    { which: 0, side: 'first' },
  ]
  for (const { which, as = layout, side = null } of tries) {
    const lead = printings(as, paper, as.next)[which]?.lead
    if (lead === undefined) continue
    const print = (number: number): string => printings(as, paper, number)[which]?.text ?? ''
    yield { ...placed(text, parts, paper, { layout, lead, side, print }), way: 'section' }
  }
  // An item below a table would not be a row of it.
  if (parts.some(({ container }) => container !== 'text')) return
  const [plain = '', ...plains] = plainForms(layout, paper)
  yield { ...placedPlain(text, parts, paper, layout, plain), way: 'plain' }
  const whole = layoutOf(text, all)
  for (const { text: entry, lead } of printings(whole, paper, layout.next).slice(0, 3))
    yield {
      ...placed(text, parts, paper, { layout, lead, side: null, print: () => entry }),
      way: 'list',
    }
  for (const entry of plains)
    yield { ...placedPlain(text, parts, paper, layout, entry), way: 'plain' }
}

/** The attempts for the first paper of a section: like other entries of the list, default forms. */
function* firstDrafts(
  text: string,
  list: List,
  section: Section,
  paper: Paper,
): Generator<Attempt> {
  const layout = layoutOf(text, papersOf(list))
  for (const { text: entry } of printings(layout, paper, 1).slice(0, 4))
    yield { ...placedFirst(text, list, section, entry), way: 'list' }
  for (const entry of plainForms(layout, paper))
    yield { ...placedFirst(text, list, section, entry), way: 'plain' }
}
