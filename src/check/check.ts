import { type Diagnostic, isFatal, sortDiagnostics } from '../model/diagnostic.ts'
import type { DocumentFacts } from '../model/document.ts'
import type { List } from '../model/list.ts'
import type { Settings } from '../model/options.ts'
import { asksHosts, ruleInfo, type RuleLevel, type RuleName } from '../model/rules.ts'
import type { Verdicts } from '../model/verdict.ts'
import { ruleContextOf } from './rule-context.ts'
import { applyDisableComments } from './disable-comments.ts'
import type { Finding } from './rule.ts'
import { rules } from './rules/index.ts'
import { limitUnparsed } from './rules/too-many-unparsed.ts'

/** The rules that run on a parsed list; other parts report the rest. */
export const checkedRules = rules.filter(({ check }) => check).map(({ name }) => name)

/**
 * Checks a parsed list against every rule that is not off.
 * @param parsing what the parser reported
 * @param verdicts on addresses, for the rules that need them; without any, these rules find nothing
 * @returns all problems with their configured levels, except those that a comment of the list disables
 */
export function check(
  list: List,
  text: string,
  facts: DocumentFacts,
  parsing: Diagnostic[],
  settings: Pick<Settings, 'rules' | 'maxUnparsed'>,
  verdicts: Verdicts = new Map(),
): Diagnostic[] {
  const context = ruleContextOf(list, text, facts, verdicts)
  const levelOf = (rule: RuleName): RuleLevel =>
    isFatal(rule) ? 'error' : (settings.rules[rule] ?? ruleInfo(rule).level)
  const diagnose = (rule: RuleName, findings: Iterable<Finding>): Diagnostic[] => {
    const level = levelOf(rule)
    return level === 'off' ? [] : Array.from(findings, (finding) => ({ rule, level, ...finding }))
  }

  const all = [
    ...parsing.flatMap(({ rule, level: _, ...finding }) => diagnose(rule, [finding])),
    ...rules.flatMap(({ name, check }) => diagnose(name, check?.(context) ?? [])),
  ]
  // Whether a link works changes from day to day: a comment about it is never reported as unused.
  const { kept, problems } = applyDisableComments(
    all,
    context,
    (rule) => levelOf(rule) === 'off' || asksHosts(rule),
  )
  const diagnostics = sortDiagnostics([...kept, ...diagnose('disable-comment', problems)])
  return sortDiagnostics([...diagnostics, ...limitUnparsed(diagnostics, settings.maxUnparsed)])
}
