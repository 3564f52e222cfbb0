import { groupBy } from '../../model/collections.ts'
import type { Property } from '../../model/list.ts'
import type { Labelled } from '../label/label.ts'
import { labelOfLine } from '../label/slots.ts'
import { answers } from '../lexicon/common-words.ts'
import { keyOf } from '../lexicon/lexicon.ts'
import { bare } from '../field/labels.ts'
import { wordsOf } from '../line.ts'
import { rangeOf, type Located } from '../located.ts'
import { slice, trim } from '../slice.ts'
import type { Run } from './runs.ts'

/** Values of cells that are meant to be empty. */
const empty = /^(?:n\/?a|none|null|tb[ad]|无|無|なし|없음|нет)$/i
const shown = /[\p{L}\p{N}\p{Extended_Pictographic}✓✗✘]/u

/** What separates a label from its value. */
const colon = /^[^:：]*[:：][\s:：]*/

const isFieldless = ({ field, atoms }: Run): boolean =>
  field === 'X' && atoms.every(({ kind }) => kind === 'text' || kind === 'code')

/** `No` in a column `Auth` is no tag. */
const isAnswer = ({ field, atoms }: Run): boolean =>
  field === 'G' && atoms.every(({ text }) => answers.has(keyOf(text)))

/**
 * The cells and labelled lines of an entry of which no word has a field: `8 weeks` in a column
 * `Duration`, the line `Duration: 8 weeks`.
 * @param runs all runs of the entry
 */
export function propertiesOf({ record, atoms, facts }: Labelled, runs: Run[]): Located<Property>[] {
  return [...groupBy(runs, ({ part }) => part)].flatMap(([part, own]) => {
    const isFree = own.every((run) => isFieldless(run) || isAnswer(run))
    const { role, header, line } = record.parts[part] ?? {}
    const first = atoms.findIndex((atom) => atom.part === part)
    if (!isFree || !line) return []
    const isCell = role === 'cell' && /^(?:other|tags)$/.test(facts[first]?.column ?? '')
    const label = role === 'cell' ? null : labelOfLine(atoms, first)
    if (!isCell && label === null) return []
    const name = bare(label === null ? (header ?? '') : (atoms[label]?.text ?? ''))
    const past = label === null ? 0 : (atoms[label]?.to ?? 0)
    const [gap = ''] = (label !== null && colon.exec(line.shape.slice(past))) || []
    const words = trim(slice(line, past + gap.length, line.shape.length))
    const value = wordsOf(words)
    const range = rangeOf(words)
    return name && range && shown.test(value) && !empty.test(value)
      ? [{ value: { name, value }, ...range }]
      : []
  })
}
