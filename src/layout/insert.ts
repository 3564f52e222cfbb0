import { papersOf, type List, type Paper, type Section } from '../model/list.ts'
import { layoutOf, takenApart } from './infer.ts'
import type { Layout } from './layout.ts'
import { placed, placedAtEnd, type Draft } from './placing.ts'
import { plainForms } from './plain.ts'
import { printings } from './print.ts'
import { rangesIn } from './ranges.ts'
import { differencesOf, sayingOf, type Difference } from './same.ts'

/** A list with one entry more, and what reading it again tells. */
export interface Insertion {
  /** The whole list. */
  text: string
  /** The Markdown of the new entry. */
  entry: string
  /** The paper as it reads now; null where no paper, or several, are read from the entry. */
  paper: Paper | null
  /** What does not read as it was asked for: empty where the paper survives whole. */
  lost: Difference[]
  /** How it is written: as others of the section, as elsewhere in the list, or in the plain form. */
  way: 'section' | 'list' | 'plain'
  /** Other papers, as they were, that read otherwise now: nobody should keep a text with such. */
  disturbed: Paper[]
}

/** How many ways of printing are read before the best of them is taken. */
const most = 14

/**
 * Adds a paper to a section, written as the section writes, in the section's order. The text is read again after each
 * attempt; the first way that loses nothing is kept, else the one that loses least, and it is told what is lost.
 * @param list the list as it reads from `text`
 * @param section one of the list's, with at least one paper
 * @param read how a text reads: its papers in the source's order
 * @throws RangeError for a section without papers, as there is nothing to write alike
 */
export function insertPaper(
  text: string,
  list: List,
  section: Section,
  paper: Paper,
  read: (text: string) => Paper[],
): Insertion {
  const [example] = section.papers
  if (!example) throw new RangeError('Unexpected section without papers')
  const wanted = { ...paper, section: example.section }
  const before = papersOf(list)
  const seen = new Set<string>()
  let best: Insertion | null = null
  for (const draft of drafts(text, before, section.papers, wanted)) {
    if (seen.has(draft.text)) continue
    seen.add(draft.text)
    const insertion = weighed(draft, wanted, before, read)
    if (!best || lossOf(insertion) < lossOf(best)) best = insertion
    if (!lossOf(best) || seen.size >= most) break
  }
  if (!best) throw new RangeError('Unexpected layout without a way of writing')
  return best
}

/** A paper that another one is lost for is worse than one that is lost itself. */
const lossOf = ({ paper, lost, disturbed }: Insertion): number =>
  lost.length + (paper ? 0 : 20) + disturbed.length * 100

function weighed(
  { text, start, entry, way }: Draft & { way: Insertion['way'] },
  wanted: Paper,
  before: Paper[],
  read: (text: string) => Paper[],
): Insertion {
  const rangeOf = rangesIn(text)
  const isNew = ({ place }: Paper): boolean => {
    const at = rangeOf(place).start
    return start <= at && at < start + entry.length
  }
  const after = read(text)
  const own = after.filter(isNew)
  const others = after.filter((each) => !isNew(each))
  const paper = own.length === 1 ? (own[0] ?? null) : null
  const said = others.map(sayingOf)
  const isSame = others.length === before.length
  const kept = new Set(said)
  const disturbed = before.filter((each, index) =>
    isSame ? sayingOf(each) !== said[index] : !kept.has(sayingOf(each)),
  )
  // Papers beyond those that were there are no less wrong.
  if (others.length > before.length && !disturbed.length) disturbed.push(...before.slice(0, 1))
  return { text, entry, paper, way, lost: differencesOf(wanted, paper), disturbed }
}

/** What to try, the most alike first: other entries of the section, of the list, other places, plain forms. */
function* drafts(
  text: string,
  all: Paper[],
  papers: Paper[],
  paper: Paper,
): Generator<Draft & { way: Insertion['way'] }> {
  const layout = layoutOf(text, papers)
  const parts = takenApart(text, papers)
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
  const [plain = '', ...plains] = plainForms(layout, paper)
  yield { ...placedAtEnd(text, parts, layout, plain), way: 'plain' }
  const whole = layoutOf(text, all)
  for (const { text: entry, lead } of printings(whole, paper, layout.next).slice(0, 3))
    yield {
      ...placed(text, parts, paper, { layout, lead, side: null, print: () => entry }),
      way: 'list',
    }
  for (const entry of plains) yield { ...placedAtEnd(text, parts, layout, entry), way: 'plain' }
}
