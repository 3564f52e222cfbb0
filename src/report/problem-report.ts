import { UsageError } from '../model/diagnostic.ts'
import { array, object, oneOf, text, whole } from './changes/shape.ts'

const problems = array(
  object({
    path: text,
    line: whole,
    level: oneOf('error', 'warning', 'info'),
    rule: text,
    message: text,
  }),
)

/** A problem as `listwright check --format json` prints it. */
export type ReportedProblem = ReturnType<typeof problems>[number]

/**
 * Reads the JSON of `listwright check --format json`.
 * @throws UsageError if the text is no such JSON
 */
export function readProblems(json: string): ReportedProblem[] {
  try {
    return problems(JSON.parse(json), 'the report')
  } catch (error) {
    const reason = error instanceof TypeError ? error.message : 'it is no JSON'
    throw new UsageError(`This is no report of listwright check --format json: ${reason}`)
  }
}
