import type { Diagnostic, Level } from '../model/diagnostic.ts'
import { plain } from './safe-line.ts'
import { formatLines } from './diagnostics-text.ts'

/** Workflow commands by level, most severe first. */
const commands: [Level, string][] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
]

/** GitHub shows this many annotations of each level per step and drops the rest. */
const maxShown = 10

/**
 * Returns problems as annotations of a GitHub workflow. Problems beyond the ten of each level that GitHub shows follow as
 * a folded group in the log.
 * @param fileOf returns the path within the repository for the path of a list
 */
export function formatGithub(diagnostics: Diagnostic[], fileOf: (path: string) => string): string {
  const rest: Diagnostic[] = []
  const annotations = commands.flatMap(([level, command]) => {
    const all = diagnostics.filter((each) => each.level === level)
    rest.push(...all.slice(maxShown))
    return all.slice(0, maxShown).map((each) => annotation(command, each, fileOf))
  })
  const more = rest.length ? `::group::${rest.length} more\n${formatLines(rest)}::endgroup::\n` : ''
  return `${annotations.join('')}${more}`
}

function annotation(
  command: string,
  { rule, message, place }: Diagnostic,
  fileOf: (path: string) => string,
): string {
  const { line, column, endLine, endColumn, path } = place
  // GitHub accepts columns only for a single line.
  const columns =
    line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}
  const properties = Object.entries({ file: fileOf(path), line, endLine, ...columns, title: rule })
  return `::${command} ${properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',')}::${data(message)}\n`
}

/** Escapes a message (the part after the second `::`) as GitHub's toolkit does. */
const data = (text: string): string =>
  plain(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
