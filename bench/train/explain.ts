import { readFileSync } from 'node:fs'
import { argv, stdout } from 'node:process'
import { segment } from '../../src/parse/records/segments.ts'
import { decode } from '../../src/parse/decode.ts'
import { labelRecords, type Labelled } from '../../src/parse/label/label.ts'
import { states, type Path } from '../../src/parse/label/model.ts'
import { definitionsOf } from '../../src/parse/ledger.ts'
import { parseMarkdown } from '../../src/parse/markdown.ts'
import { readOutline } from '../../src/parse/outline.ts'
import { placesOf } from '../../src/parse/places.ts'
import { Votes } from '../../src/parse/records/votes.ts'

const names = {
  T: 'title',
  A: 'authors',
  V: 'venue',
  O: 'organisation',
  N: 'note',
  L: 'link',
  G: 'tag',
  X: '–',
}

/**
 * Says how the model reads what is at a line: its records with their atoms, the field of each, and the second best reading.
 * @returns lines of text, empty where the line holds no record
 */
function explainLine(bytes: Uint8Array, path: string, line: number): string {
  const decoded = decode(bytes, path)
  if ('fault' in decoded) return decoded.fault.message
  const { text } = decoded
  const tree = parseMarkdown(text)
  const definitions = definitionsOf(tree)
  const votes = new Votes(tree, definitions)
  const records = segment(readOutline(tree, definitions, votes), votes, text)
  const places = placesOf(text, path)
  return [...labelRecords(records, votes.words).values()]
    .filter(({ record }) => {
      const place = places(record.start, Math.max(record.start, record.end - 1))
      return place.line <= line && line <= place.endLine
    })
    .map((labelled) => explained(labelled, places(labelled.record.start, labelled.record.end).line))
    .join('\n')
}

function explained(labelled: Labelled, line: number): string {
  const { record, atoms, facts, path, margin, runnerUp, gate } = labelled
  const verdict = gate > 0 ? 'an entry' : 'no entry'
  const head = `Line ${line}: ${record.container}, ${verdict} (${gate.toFixed(1)}), title by a margin of ${margin.toFixed(1)}`
  const fieldOf = (of: Path | null, at: number): string =>
    names[states[of?.[at] ?? 0]?.field ?? 'X']
  const rows = atoms.map((atom, at) => {
    const other =
      runnerUp && fieldOf(runnerUp, at) !== fieldOf(path, at)
        ? ` (or ${fieldOf(runnerUp, at)})`
        : ''
    const text = atom.text.length > 60 ? `${atom.text.slice(0, 59)}…` : atom.text
    return `  ${fieldOf(path, at).padEnd(13)}${(facts[at]?.make ?? '').padEnd(14)}${JSON.stringify(text)}${other}`
  })
  return [head, ...rows, ''].join('\n')
}

/** `npm run explain -- LIST LINE …` */
const [, path = '', ...lines] = argv
for (const line of lines) stdout.write(`${explainLine(readFileSync(path), path, Number(line))}\n`)
