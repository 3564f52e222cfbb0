import { ruleTable } from './rule-table.ts'

/** How serious a problem is. Errors fail a check, warnings do so in strict mode. */
export type Level = 'error' | 'warning' | 'info'

/** The configuration of a rule: `off`, or the level of its findings. */
export type RuleLevel = Level | 'off'

/** What can be known about a rule without running it. */
export interface RuleInfo {
  /** What it finds, in one sentence without a full stop. */
  description: string
  /** Its level unless configured. */
  level: Level
  /** Whether `check --fix` fixes what it finds. */
  fixable?: true
  /** Whether it needs answers of hosts, so that only `check --links` finds something. */
  links?: true
  /** Whether a list with such a problem cannot be published. Its level is always `error`, and it cannot be disabled. */
  fatal?: true
}

/** The name of a rule; `docs/rules.md` has a section on each. */
export type RuleName = keyof typeof ruleTable

const table: Record<RuleName, RuleInfo> = ruleTable

export const ruleNames = Object.keys(table) as RuleName[]

export const ruleInfo = (name: RuleName): RuleInfo => table[name]

/** Whether only `check --links` finds what a rule is about. */
export const asksHosts = (name: RuleName): boolean => ruleInfo(name).links ?? false

export const isRuleName = (name: string): name is RuleName => Object.hasOwn(table, name)
