import { type Diagnostic, isFatal } from '../model/diagnostic.ts'
import type { Comment } from '../model/document.ts'
import type { Place } from '../model/list.ts'
import { isRuleName, type RuleName, ruleNames } from '../model/rules.ts'
import { suggestion } from '../model/did-you-mean.ts'
import type { RuleContext } from './rule-context.ts'
import type { Finding } from './rule.ts'

/** A valid comment `<!-- listwright-disable-SCOPE RULE, RULE -- reason -->`; `docs/rules.md` has the scopes. */
interface DisableComment {
  comment: Comment
  covers: (place: Place) => boolean
  rules: Map<RuleName, { isUsed: boolean }>
}

const pattern = /^listwright-disable(?:-(\S+))?(?:\s+([\s\S]*?))?(?:\s+--\s+(\S[\s\S]*))?$/
const scopes = new Set(['next-line', 'line', 'section', 'file'])

/**
 * Removes the diagnostics that comments of the list disable.
 * @param isQuiet whether a comment for a rule is never reported as unused: the rule is off, or finds other things each day
 * @returns the remaining diagnostics, and problems of the comments themselves
 */
export function applyDisableComments(
  diagnostics: Diagnostic[],
  context: RuleContext,
  isQuiet: (rule: RuleName) => boolean,
): { kept: Diagnostic[]; problems: Finding[] } {
  const problems: Finding[] = []
  const disabling: DisableComment[] = []
  for (const comment of context.facts.comments) {
    const result = readDisableComment(comment, context)
    if (typeof result === 'string') problems.push({ message: result, place: comment.place })
    else if (result) disabling.push(result)
  }
  const kept = diagnostics.filter(({ rule, place }) => {
    const entries = disabling.flatMap(({ covers, rules }) =>
      covers(place) ? (rules.get(rule) ?? []) : [],
    )
    for (const entry of entries) entry.isUsed = true
    return !entries.length
  })
  for (const { comment, rules } of disabling)
    for (const [rule, { isUsed }] of rules)
      if (!isUsed && !isQuiet(rule))
        problems.push({
          message: `Unexpected disable comment for ${rule}, which finds nothing here, expected no comment`,
          place: comment.place,
        })
  return { kept, problems }
}

/** Returns null for other comments, and a message for a comment that is not valid. */
function readDisableComment(
  comment: Comment,
  context: RuleContext,
): DisableComment | string | null {
  const match = pattern.exec(comment.text)
  if (!match) return null
  const [, scope = '', list = '', reason] = match
  const names = list.split(/[\s,]+/).filter(Boolean)
  const unknown = names.find((name) => !isRuleName(name))
  const rules = names.filter(isRuleName)
  const fatal = rules.find(isFatal)
  if (!scopes.has(scope))
    return `Unexpected listwright-disable${scope && `-${scope}`}, expected -next-line, -line, -section or -file after disable`
  if (!names.length)
    return 'Unexpected disable comment without a rule, expected the name of a rule: `listwright-disable-next-line RULE -- reason`'
  if (unknown !== undefined)
    return `Unexpected rule ${unknown} in a comment, expected the name of a rule${suggestion(unknown, ruleNames)}`
  if (fatal)
    return `Unexpected disable comment for ${fatal}, expected another rule: a list with this problem cannot be published`
  if (reason === undefined)
    return 'Unexpected disable comment without a reason, expected it after two dashes: `listwright-disable-next-line RULE -- reason`'
  return {
    comment,
    covers: coverageOf(scope, comment, context),
    rules: new Map(rules.map((name) => [name, { isUsed: false }])),
  }
}

function coverageOf(
  scope: string,
  { place }: Comment,
  { facts: { headings }, source }: RuleContext,
): DisableComment['covers'] {
  if (scope === 'file') return () => true
  if (scope === 'line') return (other) => other.line <= place.line && place.line <= other.endLine
  if (scope === 'section') {
    const own = headings.findLast((heading) => heading.place.line <= place.line)
    const next = headings.find(
      (heading) => heading.place.line > place.line && heading.depth <= (own?.depth ?? 6),
    )
    return ({ line }) => line >= (own?.place.line ?? 1) && line < (next?.place.line ?? Infinity)
  }
  const end = source.end(place)
  const gap = /^[^\S\n]*\r?\n\s*/.exec(source.text.slice(end))?.[0].length ?? 0
  const { line } = source.place(end + gap, end + gap)
  return (other) => other.line === line
}
