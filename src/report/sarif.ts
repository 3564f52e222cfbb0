import type { Diagnostic, Level } from '../model/diagnostic.ts'
import { ruleInfo, type RuleName, ruleNames } from '../model/rules.ts'
import { safeJson } from '../model/hidden-characters.ts'

const levels: Record<Level, string> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * Returns problems as SARIF 2.1.0, for code scanning.
 * @param version the version of Listwright
 * @param fileOf returns the path within the repository for the path of a list
 */
export function formatSarif(
  diagnostics: Diagnostic[],
  version: string,
  fileOf: (path: string) => string,
): string {
  const results = diagnostics.map(
    ({ rule, level, message, place: { path, line, column, endLine, endColumn } }) => ({
      ruleId: rule,
      ruleIndex: ruleNames.indexOf(rule),
      level: levels[level],
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(fileOf(path)), uriBaseId: '%SRCROOT%' },
            region: { startLine: line, startColumn: column, endLine, endColumn },
          },
        },
      ],
    }),
  )
  const driver = { name: 'Listwright', version, rules: ruleNames.map(describe) }
  return `${safeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  })}\n`
}

function describe(name: RuleName): object {
  const { description, level, fixable } = ruleInfo(name)
  return {
    id: name,
    shortDescription: { text: `${description}.` },
    help: {
      text: `${description}. See docs/rules.md#${name} of Listwright.${fixable ? ' `listwright check --fix` fixes it.' : ''}`,
    },
    defaultConfiguration: { level: levels[level] },
  }
}

const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
