import type { Diagnostic, Level } from '../model/diagnostic.ts'
import { plain } from './plain-text.ts'
import { formatLines } from './text.ts'

/** Commands by level, in the order in which problems matter. */
const commands: [Level, string][] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
]

/** GitHub shows so many annotations of each kind for a step and drops the others. */
const shown = 10

/**
 * Problems as annotations of a GitHub workflow. What goes beyond the ten of each level that are shown follows as a group of
 * lines in the log.
 * @param fileOf the path within the repository for the path of a list
 */
export function formatGithub(diagnostics: Diagnostic[], fileOf: (path: string) => string): string {
  const rest: Diagnostic[] = []
  const annotations = commands.flatMap(([level, command]) => {
    const all = diagnostics.filter((each) => each.level === level)
    rest.push(...all.slice(shown))
    return all.slice(0, shown).map((each) => annotation(command, each, fileOf))
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
  // Columns count only where they are of one line.
  const columns =
    line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}
  const properties = Object.entries({ file: fileOf(path), line, endLine, ...columns, title: rule })
  return `::${command} ${properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',')}::${data(message)}\n`
}

/** As GitHub's toolkit escapes what stands after the second `::`. */
const data = (text: string): string =>
  plain(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
