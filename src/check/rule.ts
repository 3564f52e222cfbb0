import type { Edit } from '../model/diagnostic.ts'
import type { Place } from '../model/list.ts'
import type { Options } from '../model/options.ts'
import type { RuleInfo, RuleName } from '../model/rules.ts'
import type { Verdict } from '../model/verdict.ts'
import type { RuleContext } from './rule-context.ts'

/**
 * A rule, as a file of `src/check/rules` defines it. `npm run rules` writes `src/model/rule-table.ts`,
 * `src/check/rules/index.ts` and `docs/rules.md` from these files.
 */
export interface Rule extends RuleInfo {
  name: RuleName
  /** Markdown for `docs/rules.md`: when the rule reports something, why, and what to do. */
  docs?: string
  examples: {
    /** Lists with at least one finding of this rule. */
    bad: Example[]
    /** Lists without any finding of this rule. */
    good: Example[]
  }
  /** Finds the problems of a parsed list. Missing if another part, mostly the parser, reports the rule. */
  check?: (context: RuleContext) => Iterable<Finding>
}

/** A list as an example. `docs/rules.md` shows all of it, or only `shown`; nothing if that is empty. */
export type Example =
  | string
  | {
      list: string | Uint8Array
      shown?: string
      options?: Pick<Options, ExampleOption>
      /** What hosts answer, by address. */
      verdicts?: Record<string, Verdict>
    }

type ExampleOption = 'repo' | 'maxUnparsed' | 'reading'

/** A problem that a rule found; `check` adds the rule's name and level. */
export interface Finding {
  /** `Unexpected …, expected …` */
  message: string
  place: Place
  edits?: Edit[]
}

/** Returns the rule with the indentation of its template literals removed. */
export function defineRule(rule: Rule): Rule {
  const { docs, examples } = rule
  return {
    ...rule,
    ...(docs !== undefined && { docs: dedent(docs) }),
    examples: { bad: examples.bad.map(dedentExample), good: examples.good.map(dedentExample) },
  }
}

const dedentExample = (example: Example): Example =>
  typeof example === 'string' ? dedent(example) : example

/** Removes the first and last line of a template literal if blank, and the indentation of the others. */
function dedent(text: string): string {
  if (!text.startsWith('\n')) return text
  const lines = text.slice(1).replace(/\n *$/, '').split('\n')
  const widths = lines.filter(Boolean).map((line) => line.search(/\S|$/))
  return lines.map((line) => line.slice(Math.min(...widths))).join('\n')
}
