import { UsageError } from '../model/diagnostic.ts'
import {
  explainList,
  type ExplainedAtom,
  type ExplainedRecord,
  type Explanation,
} from '../parse/explain.ts'
import { readSources } from '../sources/read.ts'
import { plain } from '../report/safe-line.ts'
import type { ExitCode, Io } from './environment.ts'
import { stdinOf, type Task } from './task.ts'
import { colorsOf, printProblems } from './terminal.ts'

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

/** The maximum number of characters to print of an atom. */
const maxLength = 60

/**
 * Runs `export --explain LINE`: prints how the entries at these lines of one list were parsed.
 * @throws UsageError for lines after the end of the list
 */
export async function runExplain(task: Task, io: Io): Promise<ExitCode> {
  const { settings, given } = task
  if (given.format !== undefined)
    throw new UsageError('Give either --format or --explain, not both')
  const lines = linesOf(String(given.explain))
  const sources = readSources(settings.lists, io.cwd, ...(await stdinOf(task, io)))
  const [source, ...others] = sources
  if (!source || others.length)
    throw new UsageError(`--explain needs exactly one list, but got ${sources.length}`)
  const explanation = explainList(source, settings)
  if (explanation.problems.length) {
    printProblems(explanation.problems, new Map(), io, io.stderr)
    return 1
  }
  const wrong = lines.find((line) => line > explanation.lineCount)
  if (wrong !== undefined)
    throw new UsageError(
      `--explain ${wrong} is past the end of ${source.path}, which has ${explanation.lineCount} lines`,
    )
  const { bold } = colorsOf(io, io.stdout)
  const printed = lines.map((line) => explained(explanation, line, source.path, bold))
  io.stdout.write(`${printed.join('\n\n')}\n`)
  return 0
}

/** Parses line numbers: `3,7`. */
function linesOf(text: string): number[] {
  return text.split(',').map((word) => {
    if (!/^0*[1-9]\d*$/.test(word.trim()))
      throw new UsageError(`--explain must be a line number from 1 up, not ${word}`)
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
  return near.length ? `; the nearest ends or starts at line ${near.join(' or ')}` : ' in the list'
}

function verdictOn({ container, gate, isPaper, margin, atoms }: ExplainedRecord): string {
  if (!atoms.length) return `${container}, not an entry: no words and no link to another page`
  const score = `gate ${gate > 0 ? '+' : ''}${gate.toFixed(1)}`
  const verdict = gate > 0 ? (isPaper ? 'an entry' : 'an entry that was dropped') : 'not an entry'
  const title = Number.isFinite(margin)
    ? `title margin ${margin.toFixed(1)}`
    : 'no other title possible'
  return `${container}, ${verdict} (${score}), ${title}`
}

function rowOf({ field, labelled, runnerUp, make, text }: ExplainedAtom): string {
  const shown = text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text
  const notes = [
    labelled && `model: ${names[labelled]}`,
    runnerUp && `or ${names[runnerUp]}`,
  ].filter((note) => note !== null)
  const end = notes.length ? `  (${notes.join('; ')})` : ''
  return `  ${names[field].padEnd(14)}${make.padEnd(18)}${plain(JSON.stringify(shown))}${end}`
}
