import { isFatal, sortDiagnostics, type Diagnostic } from '../model/diagnostic.ts'
import type { DocumentFacts } from '../model/document.ts'
import type { List } from '../model/list.ts'
import { ruleInfo, type RuleLevel, type RuleName, ruleNames } from '../model/rules.ts'
import { arxivForm, arxivVariant } from './arxiv.ts'
import { contents } from './contents.ts'
import { deadAnchor } from './dead-anchor.ts'
import { duplicatePaper, repeatedPaper } from './duplicate-paper.ts'
import { duplicateHeading, shiftingAnchor } from './headings.ts'
import { missingNote } from './missing-note.ts'
import { numbering } from './numbering.ts'
import { order } from './order.ts'
import { orgSpelling } from './org-spelling.ts'
import { parentheses } from './parentheses.ts'
import { separator } from './separator.ts'
import { applyDisableComments } from './disable-comments.ts'
import { strayCharacter } from './stray-character.ts'
import { ruleContextOf, type Rule } from './context.ts'
import { trailingSpace } from './trailing-space.ts'
import { venueSpelling } from './venue-spelling.ts'
import { year } from './year.ts'

/** The rules that look at a list once it is read; the others are told by the reading itself. */
const checks: Partial<Record<RuleName, Rule>> = {
  'arxiv-form': arxivForm,
  'arxiv-variant': arxivVariant,
  contents: contents,
  'dead-anchor': deadAnchor,
  'duplicate-heading': duplicateHeading,
  'duplicate-paper': duplicatePaper,
  'missing-note': missingNote,
  numbering: numbering,
  order: order,
  'org-spelling': orgSpelling,
  parentheses: parentheses,
  'repeated-paper': repeatedPaper,
  separator: separator,
  'shifting-anchor': shiftingAnchor,
  'stray-character': strayCharacter,
  'trailing-space': trailingSpace,
  'venue-spelling': venueSpelling,
  year: year,
}

/** The rules without which there is nothing but what the reading tells. */
export const checkedRules = ruleNames.filter((rule) => rule in checks)

/**
 * Looks at a list that was read, by every rule that is not off.
 * @param problems what reading it has told
 * @param levels rules that are configured
 * @returns all problems, each at its level, without those that a comment of the list disables
 */
export function check(
  list: List,
  text: string,
  facts: DocumentFacts,
  problems: Diagnostic[],
  levels: Partial<Record<RuleName, RuleLevel>>,
): Diagnostic[] {
  const context = ruleContextOf(list, text, facts)
  const level = (rule: RuleName): RuleLevel =>
    isFatal(rule) ? 'error' : (levels[rule] ?? ruleInfo(rule).level)
  const found = ruleNames.flatMap((rule) => {
    const run = checks[rule]
    return !run || level(rule) === 'off'
      ? []
      : Array.from(run(context), (finding): Diagnostic => ({ rule, level: 'error', ...finding }))
  })
  const all = [...problems, ...found].flatMap((diagnostic): Diagnostic[] => {
    const given = level(diagnostic.rule)
    return given === 'off' ? [] : [{ ...diagnostic, level: given }]
  })
  const { kept, problems: wrong } = applyDisableComments(
    all,
    context,
    (rule) => level(rule) === 'off',
  )
  const own = level('disable-comment')
  return sortDiagnostics([
    ...kept,
    ...(own === 'off'
      ? []
      : wrong.map((finding): Diagnostic => ({ rule: 'disable-comment', level: own, ...finding }))),
  ])
}
