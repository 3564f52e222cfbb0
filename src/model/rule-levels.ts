import { isFatal, UsageError } from './diagnostic.ts'
import { isRuleName, type RuleLevel, type RuleName, ruleNames } from './rules.ts'
import { suggestion } from './suggestion.ts'

/**
 * Checks configured levels and returns them unchanged.
 * @param origin where they are configured, for messages
 * @throws UsageError for an unknown rule, a fatal rule, or an unknown level
 */
export function ruleLevels(
  levels: Partial<Record<RuleName, RuleLevel>>,
  origin: string,
): Partial<Record<RuleName, RuleLevel>> {
  for (const [name, level] of Object.entries(levels)) {
    if (!isRuleName(name))
      throw new UsageError(
        `Unexpected rule ${JSON.stringify(name)} in ${origin}, expected one of docs/rules.md${suggestion(name, ruleNames)}`,
      )
    if (isFatal(name))
      throw new UsageError(
        `Unexpected level of ${name} in ${origin}, expected none: with this problem nothing can be published`,
      )
    if (!['off', 'info', 'warning', 'error'].includes(level))
      throw new UsageError(
        `Unexpected level ${JSON.stringify(level)} of ${name} in ${origin}, expected off, info, warning or error`,
      )
  }
  return levels
}
