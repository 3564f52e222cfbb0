import { isFatal, type Diagnostic } from '../model/diagnostic.ts'
import type { Comment } from '../model/document.ts'
import type { Place } from '../model/list.ts'
import { isRuleName, type RuleName, ruleNames } from '../model/rules.ts'
import { suggestion } from '../model/suggestion.ts'
import type { Finding, RuleContext } from './context.ts'

/**
 * A comment that disables rules: `<!-- listwright-disable-next-line RULE, RULE -- reason -->`, or `-line` for its own
 * line, `-section` for the section that it stands in with all below, `-file`.
 */
interface DisableComment {
  comment: Comment
  covers: (place: Place) => boolean
  rules: Map<RuleName, { isUsed: boolean }>
}

const form = /^listwright-disable(?:-(\S+))?(?:\s+([\s\S]*?))?(?:\s+--\s+(\S[\s\S]*))?$/
const scopes = new Set(['next-line', 'line', 'section', 'file'])

/**
 * Takes out what the comments of a list disable.
 * @param isOff rules that find nothing here, so that a comment for them is no typo
 * @returns what is left, and what is wrong with the comments
 */
export function applyDisableComments(
  diagnostics: Diagnostic[],
  context: RuleContext,
  isOff: (rule: RuleName) => boolean,
): { kept: Diagnostic[]; problems: Finding[] } {
  const problems: Finding[] = []
  const disabling = context.facts.comments.flatMap((comment) =>
    readDisableComment(comment, context, (message) =>
      problems.push({ message, place: comment.place }),
    ),
  )
  const kept = diagnostics.filter(({ rule, place }) => {
    const over = disabling.filter((each) => each.rules.has(rule) && each.covers(place))
    for (const each of over) (each.rules.get(rule) ?? { isUsed: true }).isUsed = true
    return !over.length
  })
  for (const { comment, rules } of disabling)
    for (const [rule, { isUsed }] of rules)
      if (!isUsed && !isOff(rule))
        problems.push({
          message: `Unexpected disable comment for ${rule}, expected it to find something here: the comment can go`,
          place: comment.place,
        })
  return { kept, problems }
}

function readDisableComment(
  comment: Comment,
  context: RuleContext,
  tell: (message: string) => void,
): DisableComment[] {
  const match = form.exec(comment.text)
  if (!match) return []
  const [, scope = '', named = '', reason] = match
  const names = named.split(/[\s,]+/).filter(Boolean)
  const wrong = names.find((name) => !isRuleName(name))
  const fatal = names.filter(isRuleName).find(isFatal)
  if (!scopes.has(scope))
    tell(
      `Unexpected listwright-disable${scope && `-${scope}`}, expected -next-line, -line, -section or -file after disable`,
    )
  else if (!names.length)
    tell(
      'Unexpected disable comment without a rule, expected the name of a rule: `listwright-disable-next-line RULE -- reason`',
    )
  else if (wrong !== undefined)
    tell(
      `Unexpected rule ${wrong} in a comment, expected the name of a rule${suggestion(wrong, ruleNames)}`,
    )
  else if (fatal)
    tell(
      `Unexpected disable comment for ${fatal}, expected a rule that may be disabled: with this problem nothing can be published`,
    )
  else if (reason === undefined)
    tell(
      'Unexpected disable comment without a reason, expected it after two dashes: `listwright-disable-next-line RULE -- reason`',
    )
  else
    return [
      {
        comment,
        covers: coverOf(scope, comment, context),
        rules: new Map(names.filter(isRuleName).map((name) => [name, { isUsed: false }])),
      },
    ]
  return []
}

function coverOf(
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
  const following = /^[^\S\n]*\r?\n\s*/.exec(source.text.slice(source.end(place)))?.[0].length ?? 0
  const { line } = source.place(source.end(place) + following, source.end(place) + following)
  return (other) => other.line === line
}
