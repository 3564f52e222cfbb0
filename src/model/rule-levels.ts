import { isFatal, UsageError } from './diagnostic.ts'
import { isRuleName, ruleInfo, type RuleLevel, type RuleName, ruleNames } from './rules.ts'
import { suggestion } from './did-you-mean.ts'

/**
 * Returns levels that leave only some rules on, each at its configured or usual level.
 * @throws UsageError for an unknown rule
 */
export function onlyRules(
  names: string[],
  levels: Partial<Record<RuleName, RuleLevel>>,
): Partial<Record<RuleName, RuleLevel>> {
  const unknown = names.find((name) => !isRuleName(name))
  if (unknown !== undefined)
    throw new UsageError(
      `Unknown rule ${unknown}; use one of docs/rules.md${suggestion(unknown, ruleNames)}`,
    )
  const levelOf = (name: RuleName): RuleLevel => {
    if (!names.includes(name)) return 'off'
    const level = levels[name] ?? ruleInfo(name).level
    return level === 'off' ? 'warning' : level
  }
  return Object.fromEntries(
    ruleNames.filter((name) => !isFatal(name)).map((name) => [name, levelOf(name)]),
  )
}

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
        `Unknown rule ${JSON.stringify(name)} in ${origin}; use one of docs/rules.md${suggestion(name, ruleNames)}`,
      )
    if (isFatal(name))
      throw new UsageError(
        `Rule ${name} in ${origin} cannot have another level: a list with this problem cannot be published`,
      )
    if (!['off', 'info', 'warning', 'error'].includes(level))
      throw new UsageError(
        `The level of ${name} in ${origin} must be off, info, warning or error, not ${JSON.stringify(level)}`,
      )
  }
  return levels
}
