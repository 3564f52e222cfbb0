import { UsageError } from '../model/diagnostic.ts'
import {
  explainList,
  type ExplainedAtom,
  type ExplainedRecord,
  type Explanation,
} from '../parse/explain.ts'
import { readSources } from '../sources/read.ts'
import { plain } from '../report/plain-text.ts'
import { colorsOf } from './colors.ts'
import type { ExitCode, Io } from './io.ts'
import { printProblems } from './print-problems.ts'
import { stdinOf, type Task } from './task.ts'

const names: Record<ExplainedAtom['field'], string> = {
  T: 'title',
  A: 'authors',
  V: 'venue, date',
  O: 'organisation',
  N: 'note',
  L: 'link',
  G: 'tag',
  X: '–',
}

/** Longer text of an atom is cut. */
const longest = 60

/**
 * `export --explain LINE`: prints how the entries at some lines of one list were read.
 * @throws UsageError for lines that the list does not have
 */
export async function runExplain(task: Task, io: Io): Promise<ExitCode> {
  const { settings, given } = task
  if (given.format !== undefined)
    throw new UsageError('Unexpected --format beside --explain, expected one or the other')
  const lines = linesOf(String(given.explain))
  const sources = readSources(settings.lists, io.cwd, ...(await stdinOf(task, io)))
  const [source, ...others] = sources
  if (!source || others.length)
    throw new UsageError(`Unexpected ${sources.length} lists with --explain, expected one`)
  const explanation = explainList(source, settings)
  if (explanation.problems.length) {
    printProblems(explanation.problems, new Map(), io, io.stderr)
    return 1
  }
  const wrong = lines.find((line) => line > explanation.lineCount)
  if (wrong !== undefined)
    throw new UsageError(
      `Unexpected line ${wrong} of --explain, expected one from 1 to ${explanation.lineCount}, which ${source.path} has`,
    )
  const { bold } = colorsOf(io, io.stdout)
  const printed = lines.map((line) => explained(explanation, line, source.path, bold))
  io.stdout.write(`${printed.join('\n\n')}\n`)
  return 0
}

/** The lines that are asked for, as numbers: `3,7`. */
function linesOf(text: string): number[] {
  return text.split(',').map((word) => {
    if (!/^0*[1-9]\d*$/.test(word.trim()))
      throw new UsageError(`Unexpected line ${word} of --explain, expected a number from 1`)
    return Number(word)
  })
}

function explained(
  { records }: Explanation,
  line: number,
  path: string,
  bold: (text: string) => string,
): string {
  const own = records.filter((record) => record.line <= line && line <= record.endLine)
  if (!own.length) return `${bold(plain(`${path}:${line}`))} no record${nearestTo(line, records)}`
  return own
    .map((record) =>
      [
        `${bold(plain(`${path}:${record.line}`))} ${verdictOn(record)}`,
        ...record.atoms.map(rowOf),
      ].join('\n'),
    )
    .join('\n\n')
}

function nearestTo(line: number, records: ExplainedRecord[]): string {
  const before = records.findLast((record) => record.endLine < line)?.endLine
  const after = records.find((record) => record.line > line)?.line
  const near = [before, after].filter((each) => each !== undefined)
  return near.length ? `; the nearest ends or begins at line ${near.join(' or ')}` : ' in the list'
}

function verdictOn({ container, gate, isPaper, margin, atoms }: ExplainedRecord): string {
  if (!atoms.length) return `${container}, no entry: no words, no link that leads out of the page`
  const score = `gate ${gate > 0 ? '+' : ''}${gate.toFixed(1)}`
  const verdict = gate > 0 ? (isPaper ? 'an entry' : 'an entry that is left out') : 'no entry'
  const title = Number.isFinite(margin)
    ? `title by a margin of ${margin.toFixed(1)}`
    : 'no other title possible'
  return `${container}, ${verdict} (${score}), ${title}`
}

function rowOf({ field, labelled, runnerUp, make, text }: ExplainedAtom): string {
  const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  const remarks = [
    labelled && `model: ${names[labelled]}`,
    runnerUp && `or ${names[runnerUp]}`,
  ].filter((remark) => remark !== null)
  const end = remarks.length ? `  (${remarks.join('; ')})` : ''
  return `  ${names[field].padEnd(14)}${make.padEnd(18)}${plain(JSON.stringify(shown))}${end}`
}
