import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { runsOf } from '../src/parse/draft/runs.ts'
import { labelRecords, type Labelled } from '../src/parse/label/label.ts'
import { recordsIn } from '../src/parse/records/records-in.ts'
import { isBlind, type Truth } from '../tests/gold/truth.ts'
import { requirePaths } from './usage.ts'

/**
 * Counts the letters of entries that end up in no field, which the gold lists do not measure: `node bench/run.mjs
 * bench/lost-words.ts [DIR]`. Labels, numbers and words before a colon do not count. It prints the lists that
 * lose most, with examples, and leaves out the blind half of the gold lists.
 */
const [folder = ''] = requirePaths(
  [argv[2] ?? 'gold-lists'],
  'node bench/run.mjs bench/lost-words.ts [DIR]',
)
const gold = join(import.meta.dirname, '../tests/gold/lists')
const blind = new Set(
  readdirSync(gold)
    .map((name) => JSON.parse(readFileSync(join(gold, name), 'utf8')) as Truth)
    .filter(isBlind)
    .map(({ file }) => file),
)
const lettersOf = (text: string): number => (text.match(/\p{L}/gu) ?? []).length
/** Shorter pieces are marks of a list's own. */
const fewestLetters = 4

function labelledOf(text: string): Labelled[] {
  const { records, linkWords } = recordsIn(text)
  return [...labelRecords(records, linkWords).values()].filter(({ gate }) => gate > 0)
}

function lostIn(labelled: Labelled): string[] {
  const { atoms, facts } = labelled
  const unread = new Set(runsOf(labelled).flatMap((run) => (run.field === 'X' ? run.atoms : [])))
  return atoms.flatMap((atom, index) => {
    const { isLabel, isNumber, isIcon } = facts[index] ?? {}
    const isCue = atoms[index + 1]?.separator.startsWith(':')
    const isWords = atom.kind === 'text' && lettersOf(atom.text) >= fewestLetters
    return unread.has(atom) && isWords && !isLabel && !isNumber && !isIcon && !isCue
      ? [atom.text]
      : []
  })
}

const sum = (texts: string[]): number => texts.reduce((all, text) => all + lettersOf(text), 0)

const lists = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && !blind.has(name))
  .map((name) => {
    const entries = labelledOf(readFileSync(join(folder, name), 'utf8'))
    const lost = entries.flatMap(lostIn)
    const all = sum(entries.flatMap(({ atoms }) => atoms.map(({ text }) => text)))
    return { name, lost, letters: sum(lost), all }
  })
for (const { name, lost, letters } of lists.toSorted((a, b) => b.letters - a.letters).slice(0, 20))
  stdout.write(
    `${String(letters).padStart(7)} ${name}: ${lost.slice(0, 5).join(' | ').slice(0, 160)}\n`,
  )
const [lost, all] = [
  lists.reduce((total, { letters }) => total + letters, 0),
  lists.reduce((total, each) => total + each.all, 0),
]
stdout.write(`${((100 * lost) / Math.max(all, 1)).toFixed(2)} % of ${all} letters in no field\n`)
