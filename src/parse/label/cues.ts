import { isLabel } from '../field/labels.ts'
import { fieldNameOf } from '../lexicon/field-names.ts'
import type { Atom } from './atom.ts'
import type { Facts } from './facts.ts'

/** Whether words begin a line or a cell. */
export const isLead = ({ kind, separator }: Atom): boolean =>
  kind === 'text' && separator.startsWith('^')

/** Whether an atom is a short text before a colon. */
export const isCue = (atom: Atom, next: Atom | undefined): boolean =>
  atom.kind !== 'image' &&
  atom.text.length <= 30 &&
  (/[:：]$/.test(atom.text) || (next?.part === atom.part && next.separator.includes(':')))

/** What the words before a colon indicate; empty for nothing. */
export const cueOf = (text: string): Facts['cue'] =>
  fieldNameOf(text) ?? (isLabel(text) ? 'label' : '')
